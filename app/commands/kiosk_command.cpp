#include "app/commands/kiosk_command.h"

#include <csignal>
#include <algorithm>
#include <atomic>
#include <future>
#include <iomanip>
#include <iostream>
#include <sstream>
#include <thread>

#include "app/commands/load_content.h"
#include "app/commands/plain_form.h"
#include "app/commands/record_copies.h"
#include "app/commands/staff_printer.h"
#include "app/commands/staff_side.h"
#include "app/content/helper_voice.h"
#include "app/content/staff_code_hash.h"
#include "app/domain/language.h"
#include "app/memory/memory_guard.h"
#include "app/print/cups/cups_printer.h"
#include "app/print/folder_printer.h"
#include "app/print/printer.h"
#include "app/review/reviewed_aid.h"
#include "ui/host/kiosk.h"
#include "ui/host/renderer.h"
#include "ui/host/supervisor.h"
#ifdef BEFOREHAND_SEMANTICS_SOCKET
#include "ui/host/semantics_socket.h"
#endif

namespace kiosk {
namespace {

/// How long the end of the program waits until CUPS knows that nobody waits for a sheet any more.
constexpr std::chrono::seconds longest_farewell{2};

/// Waits in a thread of its own for the system's wish that the program end. The signals are blocked everywhere else.
class EndSignal {
 public:
  EndSignal() {
    sigemptyset(&signals_);
    for (const int signal : {SIGTERM, SIGINT, SIGHUP}) sigaddset(&signals_, signal);
    pthread_sigmask(SIG_BLOCK, &signals_, nullptr);
  }
  /// `wake` is called from another thread when the signal comes.
  void listen(std::function<void()> wake) {
    thread_ = std::thread([this, wake = std::move(wake)] {
      int signal = 0;
      sigwait(&signals_, &signal);
      came_ = true;
      if (!closing_) wake();
    });
  }
  ~EndSignal() {
    closing_ = true;
    if (!thread_.joinable()) return;
    pthread_kill(thread_.native_handle(), SIGTERM);
    thread_.join();
  }
  EndSignal(const EndSignal&) = delete;
  EndSignal& operator=(const EndSignal&) = delete;
  bool came() const { return came_; }

 private:
  sigset_t signals_{};
  std::atomic<bool> came_{false};
  std::atomic<bool> closing_{false};
  std::thread thread_{};
};

std::optional<KioskSettings> settings_for(const KioskArguments& arguments) {
  KioskSettings settings;
  if (arguments.config) {
    auto reading = read_settings(*arguments.config);
    report(std::cerr, reading.faults);
    if (!reading.value) return std::nullopt;
    settings = std::move(*reading.value);
  }
  if (arguments.content) settings.content = *arguments.content;
  if (arguments.questionnaire) settings.content.clear();
  else if (settings.content.empty()) settings.content = default_content();
  return settings;
}

/// What is asked only where the clinic is ready for it.
void switch_on(DecisionAid& aid, const SignSettings& signs) {
  if (signs.ask_low) ask_where(aid, "ask_low");
}

/// The same words as a helper is spoken to, where the aid knows one.
void add_helper_words(const DecisionAid& aid, std::map<Language, Words, std::less<>>& words) {
  if (!aid.helper_when) return;
  for (const auto& language : aid.languages) {
    if (const auto found = words.find(language); found != words.end()) words.emplace(helper_language(language), in_helper_voice(found->second));
  }
}

/// The languages that the clinic offers, as the aid names them: "es-MX" where a form has that for "es". Those that the aid has and the program
/// has words for; the wished one first.
std::vector<Language> offered(const DecisionAid& aid, const std::map<Language, Words, std::less<>>& words, const KioskSettings& settings, const Language& first) {
  std::vector<Language> languages;
  for (const auto& language : settings.languages.empty() ? aid.languages : settings.languages) {
    const auto in_aid = find_language(aid.languages, language);
    if (!in_aid || !words.contains(aid.languages[*in_aid])) continue;
    const auto& found = aid.languages[*in_aid];
    if (std::find(languages.begin(), languages.end(), found) == languages.end()) languages.push_back(found);
  }
  if (languages.empty()) languages.push_back(aid.languages.front());
  if (const auto wished = find_language(languages, first)) std::rotate(languages.begin(), languages.begin() + static_cast<std::ptrdiff_t>(*wished), languages.begin() + static_cast<std::ptrdiff_t>(*wished) + 1);
  return languages;
}

/// A typesetter that has opened its fonts already: looking for them is most of what the first words cost.
std::unique_ptr<Typesetter> ready_typesetter() {
  auto typesetter = std::make_unique<Typesetter>(assets_folder() / "fonts" / "fonts.conf");
  for (const auto weight : {Weight::regular, Weight::medium, Weight::semibold, Weight::bold}) {
    typesetter->rasterise({.markup = "Aa", .style = {.weight = weight}, .language = "en"});
  }
  return typesetter;
}

/// The welcome's picture, drawn at the size it will have.
ui::PictureCache first_pictures(const KioskSettings& settings, std::optional<ui::WindowSize> screen) {
  ui::PictureCache pictures;
  if (!screen || screen->width > screen->height || settings.content.empty()) return pictures;
  const auto [width, height] = ui::welcome_picture_size(ui::measures_for(ui::screen_size(screen->width, screen->height, settings.diagonal_inches), text_sizes.front()));
  pictures.prepare(settings.content / "illustrations" / "welcome.svg", width, height, ui::Fit::cover);
  return pictures;
}

/// A plain form in place of an aid.
ui::ContentState load_form(const KioskArguments& arguments, const KioskSettings& settings) {
  const auto& questionnaire = *arguments.questionnaire;
  auto form = load_plain_form(questionnaire, form_options(settings.value_sets, arguments.form));
  report(std::cerr, form.faults);
  if (!form.value) {
    const auto error = std::find_if(form.faults.begin(), form.faults.end(), [](const ContentFault& fault) { return fault.severity == ContentFault::Severity::error; });
    return {.staff_detail = error == form.faults.end() ? questionnaire.string() : as_line(*error)};
  }
  ask_in_own_words(form.value->aid.questionnaire);
  auto languages = offered(form.value->aid, form.value->words, settings, arguments.language);
  return {.content = ui::KioskContent{.aid = std::move(form.value->aid), .words = std::move(form.value->words), .languages = std::move(languages)}};
}

ui::ContentState load_aid(const KioskSettings& settings, const Language& first_language) {
  auto aid = read_reviewed_aid(settings.content, form_options(settings.value_sets));
  ContentFaults faults = aid.faults;
  std::erase_if(faults, [](const ContentFault& fault) { return fault.severity != ContentFault::Severity::error; });
  if (aid.value) {
    auto words = read_all_words(aid.value->languages);
    faults.insert(faults.end(), words.faults.begin(), words.faults.end());
    if (words.value) {
      switch_on(*aid.value, settings.signs);
      auto languages = offered(*aid.value, *words.value, settings, first_language);
      add_helper_words(*aid.value, *words.value);
      auto audit = audit_when_asked(*aid.value);
      return {.content = ui::KioskContent{.aid = std::move(*aid.value), .words = std::move(*words.value), .languages = std::move(languages),
                                           .audit = std::move(audit)}};
    }
  }
  report(std::cerr, faults);
  return {.staff_detail = faults.empty() ? settings.content.string() : as_line(faults.front())};
}

ui::ContentState load(const KioskArguments& arguments, const KioskSettings& settings) {
  if (arguments.questionnaire) return load_form(arguments, settings);
  return load_aid(settings, arguments.language);
}

/// What of the clinic's value sets cannot be used: into the log, and as lines for the staff panel. The kiosk goes on without it.
std::string value_set_notices(const KioskSettings& settings) {
  if (settings.value_sets.empty()) return {};
  const auto faults = check_value_sets(settings.value_sets, form_options(settings.value_sets));
  report(std::cerr, faults);
  std::string lines;
  for (const auto& fault : faults) lines += (lines.empty() ? "" : "\n") + as_line(fault);
  return lines;
}

std::string joined_lines(const std::string& first, const std::string& second) { return first + (first.empty() || second.empty() ? "" : "\n") + second; }

std::unique_ptr<Printer> printer_for(const KioskSettings& settings, std::function<void()> wake) {
  if (!settings.print_folder.empty()) return std::make_unique<FolderPrinter>(FolderPrinterSettings{.folder = settings.print_folder}, std::move(wake));
  return std::make_unique<CupsPrinter>(
      CupsPrinterSettings{.queue = settings.print_queue, .wishes = {.paper = settings.paper, .in_color = settings.print_in_color, .two_sided = settings.print_two_sided}}, std::move(wake));
}

/// A library's failure while a sheet is made is a printer that is not ready, not the end of a visit.
bool print_sheet(Printer& printer, const PrintSheet& asked, const SheetSource& source) {
  try {
    printer.start(printed_sheet(asked, source));
    return true;
  } catch (const std::exception&) {
    return false;
  }
}

/// Only a build for tests, and only where a test watches the screen.
bool may_be_looked_into(const KioskArguments& arguments) {
#ifdef BEFOREHAND_SEMANTICS_SOCKET
  return arguments.semantics.has_value();
#else
  static_cast<void>(arguments);
  return false;
#endif
}

/// What staff's diagnosis knows before it looks.
LookInput look_input(const KioskArguments& arguments, const KioskSettings& settings) {
  return {.settings = settings, .installed = arguments.config && is_installed(*arguments.config), .questionnaire = arguments.questionnaire.value_or("")};
}

void tell_x_trouble(const ui::XTrouble& trouble) {
  std::cerr << "beforehand kiosk: the X server refused a request (error " << trouble.error << ", request " << trouble.request << '.' << trouble.minor_request << "), "
            << trouble.so_far << " so far. The kiosk goes on.\n";
}

std::optional<ui::WindowSize> size_of(const std::optional<ui::ScreenArea>& area) {
  return area ? std::optional(ui::WindowSize{area->width, area->height}) : std::nullopt;
}

int no_display(const ui::NoWindow& error) {
  std::cerr << "beforehand kiosk: there is no screen to show the kiosk on (" << error.reason << ").\n"
            << "Start it in a graphical session, or set DISPLAY. Without a display, try:\n"
            << "  beforehand summary --help   the printed summary\n"
            << "  beforehand gallery --help   every screen as a picture\n";
  return 2;
}

/// "1024 x 600 pixels, 8.0 inches".
std::string as_words(const ui::WindowSize& size, double inches) {
  std::ostringstream words;
  words << size.width << " x " << size.height << " pixels, " << std::fixed << std::setprecision(1) << inches << " inches";
  return words.str();
}

int screen_too_small(const ui::WindowSize& size, const KioskSettings& settings) {
  std::cerr << "beforehand kiosk: this screen is too small to be read and touched: " << as_words(size, settings.diagonal_inches) << ".\n"
            << "It needs glass of at least " << ui::least_glass_long_mm << " x " << ui::least_glass_short_mm << " mm (about 10 inches), with at least " << ui::least_short_side_px
            << " pixels on its short side.\n"
            << "If the screen is larger than that, set its real size: diagonal_inches in kiosk.toml.\n";
  return 2;
}

bool is_too_small(const std::optional<ui::WindowSize>& size, const KioskSettings& settings) {
  return size && !ui::is_large_enough(ui::screen_size(size->width, size->height, settings.diagonal_inches));
}

/// Where copies of a visit go: the printer, the printer where staff are, the clinic's record. All of it outlives the kiosk.
struct CopyWays {
  const KioskSettings& settings;
  const Typesetter& typesetter;
  Printer& printer;
  StaffPrinter& staff_printer;
  RecordCopies& record;

  SheetSource source(const Session& session, const ui::KioskContent& shown, const Words& words) const { return {session, shown, words, settings, typesetter}; }
};

void connect_copies(ui::KioskPorts& ports, const CopyWays& ways) {
  ports.print = [ways](const PrintSheet& asked, const Session& session, const ui::KioskContent& shown, const Words& words) {
    return print_sheet(ways.printer, asked, ways.source(session, shown, words));
  };
  ports.print_report = [ways] { return ways.printer.report(); };
  ports.cancel_print = [ways] { ways.printer.cancel(); };
  ports.raise_alert = [ways](const RaiseAlert& asked, const Session& session, const ui::KioskContent& shown, const Words& words) -> std::optional<bool> {
    if (asked.print) ways.staff_printer.start(ways.source(session, shown, words));
    return asked.send ? std::optional(ways.record.tell(asked, ways.settings)) : std::nullopt;
  };
  ports.alert_printed = [ways] { return ways.staff_printer.outcome(); };
  ports.send_to_record = [ways](const Session& session, const ui::KioskContent& shown, const Words& words) {
    return ways.record.send(ways.source(session, shown, words));
  };
}

#ifdef BEFOREHAND_SEMANTICS_SOCKET
/// Lets a test read the screen, and wait less. Null where no test does.
std::unique_ptr<ui::SemanticsSocket> connect_test_socket(const KioskArguments& arguments, ui::Stage& stage, ui::KioskPorts& ports) {
  if (arguments.longest_rest) stage.shorten_rests(Moment(*arguments.longest_rest));
  if (!arguments.semantics) return nullptr;
  auto socket = std::make_unique<ui::SemanticsSocket>(*arguments.semantics);
  ports.publish_semantics = [reader = socket.get()](const std::string& json) { reader->publish(json); };
  return socket;
}
#endif

/// The supervisor outlives the kiosk.
void connect_supervisor(ui::KioskPorts& ports, const ui::Supervisor& supervisor) {
  ports.sign_of_life_every = supervisor.sign_of_life_every();
  ports.sign_of_life = [&supervisor] { supervisor.alive(); };
  ports.shown = [&supervisor](bool has_content) { supervisor.shown(has_content); };
}

/// Asked of the window's own context, before anything is drawn.
bool lacks_software_opengl() { return ui::runs_written_code(ui::current_renderer()) && !ui::may_run_written_code(); }

int no_software_opengl() {
  std::cerr << "beforehand kiosk: this display draws by software, which has to be allowed to run code that it wrote (software-opengl.conf).\n";
  return exit_needs_software_opengl;
}

}  // namespace

int run_kiosk(const KioskArguments& arguments) {
  const auto settings = settings_for(arguments);
  if (!settings) return 2;
  guard_memory(may_be_looked_into(arguments));
  bound_heap();
  EndSignal end;
  // Content, fonts and the first picture are made ready while the graphics driver starts, which takes longer than all of them.
  auto content = std::async(std::launch::async, [&] { return load(arguments, *settings); });
  const auto value_sets = std::async(std::launch::async, [&] { return value_set_notices(*settings); }).share();
  auto fonts = std::async(std::launch::async, ready_typesetter);
  std::optional<ui::WindowSize> size;
  if (arguments.window) size = ui::WindowSize{arguments.window->first, arguments.window->second};
  std::weak_ptr<StaffSide> diary;  // there is one only while the kiosk runs
  const auto note_x_trouble = [&diary](const ui::XTrouble& trouble) {
    tell_x_trouble(trouble);
    if (const auto staff = diary.lock()) staff->note(NotableEvent::window_system_error);
  };
  const auto glass = size ? nullptr : ui::Glass::open({.output = settings->output, .rotation = settings->rotation}, note_x_trouble);
  if (!size && !glass) return no_display({"the X server cannot be reached"});
  const auto screen = size ? size : size_of(glass->settle());
  if (is_too_small(screen, *settings)) return screen_too_small(*screen, *settings);
  auto pictures = std::async(std::launch::async, [&] { return first_pictures(*settings, screen); });
  try {
    const auto opened = size ? std::make_unique<ui::Window>(*size, note_x_trouble) : std::make_unique<ui::Window>(*glass, note_x_trouble);
    auto& window = *opened;
    const auto wake = window.waker();
    if (lacks_software_opengl()) return no_software_opengl();
    const auto typesetter = fonts.get();
    ui::Stage stage(*typesetter, assets_folder(), pictures.get());
    const auto printer = printer_for(*settings, wake);
    StaffPrinter staff_printer(*settings, wake);
    const auto staff = std::make_shared<StaffSide>(look_input(arguments, *settings), wake);
    diary = staff;
    RecordCopies record(settings->record, [&staff, wake](const RecordReport& report) {
      staff->note(report);
      wake();
    });
    auto fallback = read_words(assets_folder(), words_serving(settings->languages.empty() ? "en" : settings->languages.front()).value_or("en"));
    const ui::Supervisor supervisor;
    ui::KioskPorts ports{.load = [&] { return load(arguments, *settings); },
                         .time_of_day = time_of_day,
                         .staff_note = [&](const Words& words) { return joined_lines(record.note(words), value_sets.get()); },
                         .today = today,
                         .must_end = [&] { return end.came(); }};
    connect_copies(ports, {*settings, *typesetter, *printer, staff_printer, record});
    connect_supervisor(ports, supervisor);
    staff->connect(ports, record);
#ifdef BEFOREHAND_SEMANTICS_SOCKET
    const auto socket = connect_test_socket(arguments, stage, ports);
#endif
    end.listen(wake);
    ui::Kiosk(window, stage, *settings, content.get(), fallback.value.value_or(Words{}), std::move(ports)).run();
    supervisor.ending();
    printer->finish(longest_farewell);
    staff_printer.finish(longest_farewell);
    return 0;
  } catch (const ui::NoWindow& error) {
    return no_display(error);
  }
}

}  // namespace kiosk
