# shellcheck shell=bash
# The steps that make a machine a kiosk and take it back, for whoever sources this: `install`, and `packaging/set-up` for the packages.
# It wants: here (the folder kiosk-config), root (DESTDIR or ""), dry_run (yes or no), who (the name in messages).

fail() {
  echo "${who:?}: $*" >&2
  exit 2
}

step() {
  echo "- $*"
}

# Runs a command, or only shows it.
do_it() {
  if [ "${dry_run:?}" = yes ]; then printf '    %s\n' "$*"; else "$@"; fi
}

# What changes a running system has no place in a DESTDIR.
do_on_system() {
  if [ -z "$root" ]; then do_it "$@"; fi
}

put() { # put MODE FILE PLACE
  do_it install -D -m "$1" "${here:?}/$2" "$root$3"
}

# The lines of places.txt whose file begins so: mode, file, place by install.
put_places() { # put_places BEGINNING
  local mode file by_install _
  while read -r mode file by_install _; do
    case "$mode$file" in '#'*) ;; *"$1"*) put "$mode" "$file" "$by_install" ;; esac
  done <"$here/places.txt"
}

# The places of one way, "by-install" or "by-package".
places() { # places WAY
  awk -v column="$([ "$1" = by-install ] && echo 3 || echo 4)" 'NF && $1 !~ /^#/ && $column != "-" { print $column }' "$here/places.txt"
}

systemd_runs() {
  [ -z "$root" ] && [ -d /run/systemd/system ]
}

make_user() {
  step "The user beforehand: no password, no shell"
  do_on_system systemd-sysusers /usr/lib/sysusers.d/beforehand.conf
  do_on_system systemd-tmpfiles --create /usr/lib/tmpfiles.d/beforehand.conf
}

make_settings() {
  local settings="$root/etc/beforehand/kiosk.toml"
  do_it install -d -m 755 "$root/etc/beforehand"
  if [ -e "$settings" ]; then
    step "Settings: /etc/beforehand/kiosk.toml is kept as it is"
  else
    step "Settings: /etc/beforehand/kiosk.toml"
    put 640 kiosk.toml /etc/beforehand/kiosk.toml
    do_it sed -i -e 's|^folder = .*|# folder = "/run/beforehand/print"|' -e 's|^# queue = .*|queue = "default"|' "$settings"
    do_on_system chgrp beforehand "$settings"
  fi
  if [ ! -e "$root/etc/beforehand/out-of-order.txt" ]; then put 644 session/out-of-order.txt /etc/beforehand/out-of-order.txt; fi
}

# CUPS is started with two files of its own (cups-sandbox.conf), so Debian's stay as they are. Kiosks of before had them in place of Debian's.
make_printing() {
  step "Printing: CUPS for this machine alone, which keeps nothing; sheets wait in memory"
  give_back_cups_files
  do_on_system systemd-tmpfiles --create /usr/lib/tmpfiles.d/beforehand-cups.conf
  if [ -z "$root" ] && dpkg-query -W -f='${db:Status-Status}' cups-browsed 2>/dev/null | grep -qx installed; then
    step "ATTENTION: cups-browsed adds printers that it finds in the network. Take it away: apt-get purge cups-browsed"
  fi
}

restart_printing() {
  if systemd_runs; then do_it systemctl daemon-reload; do_it systemctl restart cups.service; fi
}

give_back_cups_files() {
  local file
  for file in cupsd.conf cups-files.conf; do
    if [ -e "$root/etc/cups/$file.before-kiosk" ]; then do_it mv "$root/etc/cups/$file.before-kiosk" "$root/etc/cups/$file"; fi
  done
}

readonly masked=(ctrl-alt-del.target sleep.target suspend.target hibernate.target hybrid-sleep.target suspend-then-hibernate.target)

mask_units() {
  local unit
  do_it install -d -m 755 "$root/etc/systemd/system"
  for unit in "${masked[@]}"; do do_it ln -sfn /dev/null "$root/etc/systemd/system/$unit"; done
}

unmask_units() {
  local unit
  for unit in "${masked[@]}"; do
    if [ "$(readlink "$root/etc/systemd/system/$unit" || true)" = /dev/null ]; then do_it rm "$root/etc/systemd/system/$unit"; fi
  done
}

# Software OpenGL is found out anew at the next start, for a machine that has got a graphics processor.
forget_software_opengl() {
  do_it rm -f "$root/etc/systemd/system/beforehand.service.d/software-opengl.conf"
  if [ -d "$root/etc/systemd/system/beforehand.service.d" ]; then
    do_it rmdir --ignore-fail-on-non-empty "$root/etc/systemd/system/beforehand.service.d"
  fi
}

# Whoever has a keyboard and can restart the machine would otherwise be root in a minute. The password is a random one that nobody knows:
# nobody needs it to start the machine, and a technician who has to change a kernel line starts from a USB stick.
close_grub() {
  step "GRUB: no menu, nothing on the screen, and nobody changes an entry (a random password that is kept nowhere)"
  put 644 boot-loader/grub.cfg /etc/default/grub.d/beforehand.cfg
  if [ ! -e "$root/etc/grub.d/10_linux.dpkg-beforehand" ]; then
    do_it dpkg-divert --quiet --local --rename --divert /etc/grub.d/10_linux.dpkg-beforehand --add /etc/grub.d/10_linux
  fi
  put 755 boot-loader/linux-entries /etc/grub.d/10_linux
  if [ ! -e "$root/etc/grub.d/01_beforehand" ]; then
    if [ "$dry_run" = yes ]; then
      do_it write /etc/grub.d/01_beforehand
    else
      write_grub_password "$root/etc/grub.d/01_beforehand"
    fi
  fi
  do_it update-grub
}

write_grub_password() { # write_grub_password FILE
  local word hash
  word=$(head -c 24 /dev/urandom | base64)
  hash=$(printf '%s\n%s\n' "$word" "$word" | grub-mkpasswd-pbkdf2 | grep -o 'grub\.pbkdf2\.[^ ]*')
  [ -n "$hash" ] || fail "GRUB made no hash of a password"
  install -m 700 /dev/null "$1"
  printf '#!/bin/sh\ncat <<GRUB\nset superusers="kiosk"\npassword_pbkdf2 kiosk %s\nGRUB\n' "$hash" >"$1"
}

close_boot_loader() {
  if [ -n "$root" ]; then return; fi
  if [ -e /etc/grub.d/10_linux ] && command -v update-grub >/dev/null; then
    close_grub
  elif command -v bootctl >/dev/null && bootctl is-installed --quiet 2>/dev/null; then
    step "systemd-boot: no menu, and nobody changes an entry"
    local loader
    loader=$(bootctl --print-esp-path)/loader/loader.conf
    do_it sed -i -E -e '/^(editor|timeout)\b/d' -e '1i editor no\ntimeout 0' "$loader"
  else
    step "ATTENTION: neither GRUB nor systemd-boot is here. See to it that nobody can change what the machine starts"
  fi
}

open_boot_loader() {
  if [ -n "$root" ] || [ ! -e /etc/grub.d/10_linux.dpkg-beforehand ]; then return; fi
  do_it rm -f /etc/grub.d/01_beforehand /etc/default/grub.d/beforehand.cfg /etc/grub.d/10_linux
  do_it dpkg-divert --quiet --local --rename --remove /etc/grub.d/10_linux
  do_it update-grub
}

# What a kiosk should not have, and no installer can decide about.
look_around() {
  if [ -n "$root" ]; then return; fi
  if [ -n "$(swapon --noheadings --show=NAME 2>/dev/null)" ]; then
    step "ATTENTION: this machine swaps. The kiosk and CUPS do not let their memory go there; best is none: swapoff -a, and its line in /etc/fstab away"
  fi
  if systemctl is-enabled --quiet ssh.service 2>/dev/null; then step "ATTENTION: SSH is open. Keys only, or: systemctl disable --now ssh"; fi
  if ! dpkg-query -W -f='${db:Status-Status}' unattended-upgrades 2>/dev/null | grep -qx installed; then
    step "ATTENTION: Debian's security updates do not come by themselves: apt-get install unattended-upgrades"
  fi
  if systemctl is-enabled --quiet display-manager.service 2>/dev/null; then
    step "ATTENTION: this machine starts a desktop. Turn it off: systemctl disable --now display-manager"
  fi
}
