#include "app/commands/kiosk_command.h"

#include <future>
#include <iostream>

#include "app/commands/answer_fetching.h"
#include "app/commands/end_signal.h"
#include "app/commands/figure_book.h"
#include "app/commands/jack_watch.h"
#include "app/commands/kiosk_content.h"
#include "app/commands/kiosk_refusals.h"
#include "app/commands/load_content.h"
#include "app/commands/record_copies.h"
#include "app/commands/staff_printer.h"
#include "app/commands/staff_side.h"
#include "app/content/staff_code_hash.h"
#include "app/domain/language.h"
#include "app/memory/memory_guard.h"
#include "app/print/cups/cups_printer.h"
#include "app/print/folder_printer.h"
#include "app/print/printer.h"
#include "app/voice/voice_player.h"
#include "ui/host/kiosk.h"
#include "ui/host/renderer.h"
#include "ui/host/supervisor.h"
#ifdef BEFOREHAND_SEMANTICS_SOCKET
#include "app/commands/utterance_log.h"
#include "ui/host/semantics_socket.h"
#endif

namespace kiosk {
namespace {

/// How long the end of the program waits for CUPS to acknowledge a cancellation.
constexpr std::chrono::seconds longest_farewell{2};

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

/// A typesetter that has opened its fonts already: that is most of the cost of the first text.
std::unique_ptr<Typesetter> ready_typesetter() {
  auto typesetter = std::make_unique<Typesetter>(assets_folder() / "fonts" / "fonts.conf");
  for (const auto weight : {Weight::regular, Weight::medium, Weight::semibold, Weight::bold}) {
    typesetter->rasterise(
        {.markup = "Aa", .style = {.weight = weight}, .language = Language(program_language)});
  }
  return typesetter;
}

/// The welcome's picture, drawn at the size it will have.
ui::PictureCache first_pictures(const KioskSettings& settings,
                                std::optional<ui::WindowSize> screen) {
  ui::PictureCache pictures;
  if (!screen || screen->width > screen->height || settings.content.empty()) return pictures;
  const auto [width, height] = ui::welcome_picture_size(
      ui::measures_for(ui::screen_size(screen->width, screen->height, settings.diagonal_inches),
                       text_sizes.front()));
  pictures.prepare(content_folder(settings) / "illustrations" / "welcome.svg", width, height,
                   ui::Fit::cover);
  return pictures;
}

std::string joined_lines(const std::string& first, const std::string& second) {
  return first + (first.empty() || second.empty() ? "" : "\n") + second;
}

std::unique_ptr<Printer> printer_for(const KioskSettings& settings, std::function<void()> wake) {
  if (!settings.print_folder.empty())
    return std::make_unique<FolderPrinter>(FolderPrinterSettings{.folder = settings.print_folder},
                                           std::move(wake));
  return std::make_unique<CupsPrinter>(
      CupsPrinterSettings{.queue = settings.print_queue,
                          .wishes = {.paper = settings.paper,
                                     .in_color = settings.print_in_color,
                                     .two_sided = settings.print_two_sided}},
      std::move(wake));
}

/// A library's exception while a sheet is made is a printer that is not ready, not the end of a
/// visit.
bool print_sheet(Printer& printer, const PrintSheet& asked, const SheetSource& source) {
  try {
    printer.start(printed_sheet(asked, source));
    return true;
  } catch (const std::exception&) { return false; }
}

/// Only in a test build, and only if a test reads the screen.
bool may_be_looked_into(const KioskArguments& arguments) {
#ifdef BEFOREHAND_SEMANTICS_SOCKET
  return arguments.semantics.has_value();
#else
  static_cast<void>(arguments);
  return false;
#endif
}

/// The language of the program's texts if no content can be shown.
Language first_language_of(const KioskSettings& settings) {
  const Language fallback(program_language);
  return settings.languages.empty() ? fallback
                                    : words_serving(settings.languages.front()).value_or(fallback);
}

/// The input of the staff's diagnosis.
LookInput look_input(const KioskArguments& arguments, const KioskSettings& settings) {
  return {.settings = settings,
          .installed = arguments.config && is_installed(*arguments.config),
          .questionnaire = arguments.questionnaire.value_or("")};
}

std::optional<ui::WindowSize> size_of(const std::optional<ui::ScreenArea>& area) {
  return area ? std::optional(ui::WindowSize{area->width, area->height}) : std::nullopt;
}

bool is_too_small(const std::optional<ui::WindowSize>& size, const KioskSettings& settings) {
  return size &&
         !ui::is_large_enough(ui::screen_size(size->width, size->height, settings.diagonal_inches));
}

/// The destinations of copies of a visit: the printer, the printer where staff are, the clinic's
/// record. All of it must outlive the kiosk.
struct CopyPorts {
  const KioskSettings& settings;
  const Typesetter& typesetter;
  Printer& printer;
  StaffPrinter& staff_printer;
  RecordCopies& record;

  SheetSource source(const Session& session, const ui::KioskContent& shown,
                     const Words& words) const {
    return {session, shown, words, settings, typesetter};
  }
};

void connect_copies(ui::KioskPorts& ports, const CopyPorts& copies) {
  ports.print = [copies](const PrintSheet& asked, const Session& session,
                         const ui::KioskContent& shown, const Words& words) {
    return print_sheet(copies.printer, asked, copies.source(session, shown, words));
  };
  ports.print_report = [copies] { return copies.printer.report(); };
  ports.cancel_print = [copies] { copies.printer.cancel(); };
  ports.raise_alert = [copies](const RaiseAlert& asked, const Session& session,
                               const ui::KioskContent& shown,
                               const Words& words) -> std::optional<bool> {
    if (asked.print) copies.staff_printer.start(copies.source(session, shown, words));
    return asked.send ? std::optional(copies.record.tell(asked, copies.settings)) : std::nullopt;
  };
  ports.alert_printed = [copies] { return copies.staff_printer.outcome(); };
  ports.send_to_record = [copies](const Session& session, const ui::KioskContent& shown,
                                  const Words& words) {
    return copies.record.send(copies.source(session, shown, words));
  };
}

#ifdef BEFOREHAND_SEMANTICS_SOCKET
/// Lets a test read the screen, and shorten waits. Null without a test.
std::unique_ptr<ui::SemanticsSocket> connect_test_socket(const KioskArguments& arguments,
                                                         ui::Stage& stage, ui::KioskPorts& ports) {
  if (arguments.longest_mark) ports.longest_mark = Moment(*arguments.longest_mark);
  if (arguments.longest_rest) stage.shorten_rests(Moment(*arguments.longest_rest));
  if (!arguments.semantics) return nullptr;
  auto socket = std::make_unique<ui::SemanticsSocket>(*arguments.semantics);
  ports.publish_semantics = [reader = socket.get()](const std::string& json) {
    reader->publish(json);
  };
  return socket;
}
#endif

/// The voice that a language's own texts name.
std::string voice_name(const Language& language) {
  const auto words = read_words(assets_folder(), language);
  return words.value && words.value->patterns.contains("speech.voice")
             ? words.value->say("speech.voice")
             : std::string{};
}

/// The clinic's own recordings go before those of the aid and of the program. The aid's folder is
/// not resolved: after an update its link leads to the new recordings.
SpeechBank speech_bank(const KioskSettings& settings) {
  std::vector<std::filesystem::path> folders;
  if (!settings.speech.bank.empty()) folders.push_back(settings.speech.bank);
  if (!settings.content.empty()) folders.push_back(settings.content / "speech");
  folders.push_back(assets_folder() / "speech");
  return SpeechBank(std::move(folders));
}

void log_keys(const KeyMap& keys) {
  std::cerr << "the keys that staff pressed, for kiosk.toml:\n[keys]\n";
  for (const auto& line : as_lines(keys)) std::cerr << line << '\n';
}

/// Null where the clinic has set no voice: then no thread waits for words.
std::unique_ptr<Player> player_for(const KioskArguments& arguments, const KioskSettings& settings,
                                   const std::function<void()>& wake) {
  if (!settings.speech.is_on()) return nullptr;
  std::unique_ptr<Player> player = std::make_unique<VoicePlayer>(
      settings.speech, voice_name, wake, [](const std::string& line) { std::cerr << line << '\n'; },
      speech_bank(settings));
#ifdef BEFOREHAND_SEMANTICS_SOCKET
  if (arguments.utterances)
    player = std::make_unique<UtteranceLog>(*arguments.utterances, std::move(player));
#else
  static_cast<void>(arguments);
#endif
  return player;
}

/// The supervisor must outlive the kiosk.
void connect_supervisor(ui::KioskPorts& ports, const ui::Supervisor& supervisor) {
  ports.sign_of_life_every = supervisor.sign_of_life_every();
  ports.sign_of_life = [&supervisor] { supervisor.alive(); };
  ports.shown = [&supervisor](bool has_content) { supervisor.shown(has_content); };
}

/// Queried from the window's own context, before anything is drawn.
bool lacks_software_opengl() {
  return ui::runs_written_code(ui::current_renderer()) && !ui::may_run_written_code();
}

/// Prepared while the graphics driver starts, which takes longer than all of it.
struct MadeReady {
  std::filesystem::path content_folder{};  ///< from which `content` is read
  std::future<ui::ContentState> content;
  std::shared_future<std::string> value_set_notices;
  std::future<std::unique_ptr<Typesetter>> typesetter;
  std::future<ui::PictureCache> pictures{};
};

MadeReady make_ready(const KioskArguments& arguments, const KioskSettings& settings) {
  return {.content_folder = content_folder(settings),
          .content = std::async(std::launch::async,
                                [&] { return load_kiosk_content(arguments, settings); }),
          .value_set_notices =
              std::async(std::launch::async, [&] { return value_set_notices(settings); }).share(),
          .typesetter = std::async(std::launch::async, ready_typesetter)};
}

/// Asks the terminology server for missing answers; empty where there is none.
std::function<bool(FetchEnd&)> fetch_of(const KioskArguments& arguments,
                                        const KioskSettings& settings) {
  if (!settings.terminology.is_on()) return {};
  return [arguments, settings](FetchEnd& until) {
    return fetch_kiosk_answers(arguments, settings, until);
  };
}

/// The staff's side of the running kiosk; empty before and after.
using StaffSideOnDuty = std::weak_ptr<StaffSide>;

/// Runs the kiosk in its window until staff end it or the system does.
void show_kiosk(ui::Window& window, const KioskArguments& arguments, const KioskSettings& settings,
                MadeReady& ready, EndSignal& end, StaffSideOnDuty& on_duty) {
  const auto wake = window.waker();
  const auto typesetter = ready.typesetter.get();
  ui::Stage stage(*typesetter, assets_folder(), ready.pictures.get());
  const auto printer = printer_for(settings, wake);
  StaffPrinter staff_printer(settings, wake);
  const auto staff = std::make_shared<StaffSide>(look_input(arguments, settings), wake);
  on_duty = staff;
  FigureBook figures;
  RecordCopies record(settings.record, [&staff, &figures, wake](const RecordReport& report) {
    staff->note(report);
    figures.note(report);
    wake();
  });
  auto fallback = read_words(assets_folder(), first_language_of(settings));
  const ui::Supervisor supervisor;
  const auto player = player_for(arguments, settings, wake);
  AnswerFetching answers(fetch_of(arguments, settings), wake);
  JackWatch jack(settings.speech, wake);
  ui::KioskPorts ports{
      .load =
          [&] {
            ready.content_folder = content_folder(settings);
            answers.is_read();
            return load_kiosk_content(arguments, settings);
          },
      .load_for_person = [&] { return load_content_for_person(arguments, settings); },
      .time_of_day = time_of_day,
      .staff_note =
          [&](const Words& words) {
            return joined_lines(record.note(words), ready.value_set_notices.get());
          },
      .today = today,
      .has_new_content =
          [&] { return answers.has_more() || content_folder(settings) != ready.content_folder; },
      .must_end = [&] { return end.came(); },
      .player = player.get(),
      .jack_turned = [&] { return jack.turned(); }};
  connect_copies(ports, {settings, *typesetter, *printer, staff_printer, record});
  connect_supervisor(ports, supervisor);
  figures.connect(ports);
  ports.visit_is_on = [&answers, told = std::move(ports.visit_is_on)](bool is_on) {
    if (is_on) answers.stop();
    if (told) told(is_on);
  };
  staff->connect(ports, record);
  ports.log_keys = log_keys;
#ifdef BEFOREHAND_SEMANTICS_SOCKET
  const auto socket = connect_test_socket(arguments, stage, ports);
#endif
  end.listen(wake);
  ui::Kiosk(window, stage, settings, ready.content.get(), fallback.value.value_or(Words{}),
            std::move(ports))
      .run();
  supervisor.ending();
  printer->finish(longest_farewell);
  staff_printer.finish(longest_farewell);
}

}  // namespace

int run_kiosk(const KioskArguments& arguments) {
  const auto settings = settings_for(arguments);
  if (!settings) return 2;
  guard_memory(may_be_looked_into(arguments));
  bound_heap();
  EndSignal end;
  auto ready = make_ready(arguments, *settings);
  std::optional<ui::WindowSize> size;
  if (arguments.window) size = ui::WindowSize{arguments.window->first, arguments.window->second};
  StaffSideOnDuty on_duty;
  const auto note_x_trouble = [&on_duty](const ui::XTrouble& trouble) {
    log_x_trouble(trouble);
    if (const auto staff = on_duty.lock()) staff->note(NotableEvent::window_system_error);
  };
  const auto glass =
      size ? nullptr
           : ui::Glass::open({.output = settings->output, .rotation = settings->rotation},
                             note_x_trouble);
  if (!size && !glass) return refuse_without_display({"the X server cannot be reached"});
  const auto screen = size ? size : size_of(glass->settle());
  if (is_too_small(screen, *settings)) return refuse_small_screen(*screen, *settings);
  if (screen) warn_of_height(*screen, *settings);
  ready.pictures =
      std::async(std::launch::async, [&] { return first_pictures(*settings, screen); });
  try {
    const auto window = size ? std::make_unique<ui::Window>(*size, note_x_trouble)
                             : std::make_unique<ui::Window>(*glass, note_x_trouble);
    window->use_keys(settings->keys);
    if (lacks_software_opengl()) return refuse_software_opengl();
    show_kiosk(*window, arguments, *settings, ready, end, on_duty);
    return 0;
  } catch (const ui::NoWindow& error) { return refuse_without_display(error); }
}

}  // namespace kiosk
