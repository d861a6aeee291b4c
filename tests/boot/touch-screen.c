// A touch screen of the guest's own, since QEMU 7.2 has none: a multi-touch device of uinput that obeys its standard input.
//   tap X Y MS | down X Y | move X Y | up | plug | unplug      X and Y from 0 to 32767
#include <fcntl.h>
#include <linux/uinput.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <time.h>
#include <unistd.h>

static int device = -1;

static void emit(int type, int code, int value) {
  struct input_event event = {.type = (unsigned short)type, .code = (unsigned short)code, .value = value};
  if (write(device, &event, sizeof event) != sizeof event) perror("write");
}

static void axis(int code, int resolution, int largest) {
  struct uinput_abs_setup setup = {.code = (unsigned short)code, .absinfo = {.maximum = largest, .resolution = resolution}};
  ioctl(device, UI_ABS_SETUP, &setup);
}

static void plug(void) {
  const int keys[] = {BTN_TOUCH};
  struct uinput_setup setup = {.id = {.bustype = BUS_USB, .vendor = 0x1234, .product = 0x5678}, .name = "Test touch screen"};
  device = open("/dev/uinput", O_WRONLY | O_NONBLOCK);
  if (device < 0) { perror("/dev/uinput"); return; }
  ioctl(device, UI_SET_EVBIT, EV_KEY);
  ioctl(device, UI_SET_EVBIT, EV_ABS);
  ioctl(device, UI_SET_KEYBIT, keys[0]);
  ioctl(device, UI_SET_PROPBIT, INPUT_PROP_DIRECT);
  axis(ABS_X, 96, 32767);   // units a millimeter: 341 mm, as the monitor that virtio-vga tells of
  axis(ABS_Y, 96, 32767);
  axis(ABS_MT_SLOT, 0, 9);
  axis(ABS_MT_TRACKING_ID, 0, 65535);
  axis(ABS_MT_POSITION_X, 96, 32767);
  axis(ABS_MT_POSITION_Y, 96, 32767);
  if (ioctl(device, UI_DEV_SETUP, &setup) || ioctl(device, UI_DEV_CREATE)) perror("uinput");
}

static void unplug(void) {
  if (device >= 0) ioctl(device, UI_DEV_DESTROY), close(device);
  device = -1;
}

static void place(int x, int y) {
  emit(EV_ABS, ABS_MT_POSITION_X, x);
  emit(EV_ABS, ABS_MT_POSITION_Y, y);
  emit(EV_ABS, ABS_X, x);
  emit(EV_ABS, ABS_Y, y);
}

static void down(int x, int y) {
  static int touch = 0;
  emit(EV_ABS, ABS_MT_SLOT, 0);
  emit(EV_ABS, ABS_MT_TRACKING_ID, ++touch);
  place(x, y);
  emit(EV_KEY, BTN_TOUCH, 1);
  emit(EV_SYN, SYN_REPORT, 0);
}

static void up(void) {
  emit(EV_ABS, ABS_MT_TRACKING_ID, -1);
  emit(EV_KEY, BTN_TOUCH, 0);
  emit(EV_SYN, SYN_REPORT, 0);
}

int main(void) {
  char line[200];
  plug();
  while (fgets(line, sizeof line, stdin)) {
    int x = 0, y = 0, ms = 120;
    if (sscanf(line, "tap %d %d %d", &x, &y, &ms) >= 2) {
      down(x, y);
      nanosleep(&(struct timespec){.tv_sec = ms / 1000, .tv_nsec = ms % 1000 * 1000000L}, NULL);
      up();
    } else if (sscanf(line, "down %d %d", &x, &y) == 2) {
      down(x, y);
    } else if (sscanf(line, "move %d %d", &x, &y) == 2) {
      place(x, y);
      emit(EV_SYN, SYN_REPORT, 0);
    } else if (!strncmp(line, "up", 2)) {
      up();
    } else if (!strncmp(line, "plug", 4)) {
      plug();
    } else if (!strncmp(line, "unplug", 6)) {
      unplug();
    }
  }
  unplug();
  return 0;
}
