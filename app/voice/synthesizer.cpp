#include "app/voice/synthesizer.h"

#include <espeak-ng/speak_lib.h>

#include "app/voice/shared_library.h"

namespace kiosk {
namespace {

constexpr int piece_ms = 20;         // of sound that is made before it is passed on
constexpr int words_a_minute = 160;  // at the default rate; espeak-ng supports 80 to 450

struct Sinking {
  const SampleSink& sink;
  bool is_wanted = true;
};

/// espeak-ng passes the destination of each piece with its events.
int take_piece(short* samples, int count, espeak_EVENT* events) {
  auto* sinking = static_cast<Sinking*>(events->user_data);
  if (!sinking || !samples || count <= 0) return 0;
  sinking->is_wanted =
      sinking->is_wanted && sinking->sink({samples, static_cast<std::size_t>(count)});
  return sinking->is_wanted ? 0 : 1;
}

}  // namespace

struct Synthesizer::Engine {
  SharedLibrary library{"libespeak-ng.so.1"};
  decltype(espeak_Initialize)* initialize = nullptr;
  decltype(espeak_SetSynthCallback)* set_callback = nullptr;
  decltype(espeak_SetVoiceByName)* set_voice = nullptr;
  decltype(espeak_SetParameter)* set_parameter = nullptr;
  decltype(espeak_Synth)* synthesize = nullptr;
  decltype(espeak_Terminate)* terminate = nullptr;
  int sample_rate = 0;
  std::string voice{};

  bool is_whole() {
    return library.bind("espeak_Initialize", initialize) &&
           library.bind("espeak_SetSynthCallback", set_callback) &&
           library.bind("espeak_SetVoiceByName", set_voice) &&
           library.bind("espeak_SetParameter", set_parameter) &&
           library.bind("espeak_Synth", synthesize) && library.bind("espeak_Terminate", terminate);
  }
};

std::unique_ptr<Synthesizer> Synthesizer::load() {
  auto engine = std::make_unique<Engine>();
  if (!engine->is_whole()) return nullptr;
  engine->sample_rate =
      engine->initialize(AUDIO_OUTPUT_SYNCHRONOUS, piece_ms, nullptr, espeakINITIALIZE_DONT_EXIT);
  if (engine->sample_rate <= 0) return nullptr;
  engine->set_callback(take_piece);
  return std::unique_ptr<Synthesizer>(new Synthesizer(std::move(engine)));
}

Synthesizer::Synthesizer(std::unique_ptr<Engine> engine) : engine_(std::move(engine)) {}

Synthesizer::~Synthesizer() { engine_->terminate(); }

int Synthesizer::sample_rate() const { return engine_->sample_rate; }

bool Synthesizer::say(const std::string& words, const std::string& voice, int rate,
                      const SampleSink& sink) {
  if (voice != engine_->voice && engine_->set_voice(voice.c_str()) != EE_OK)
    engine_->set_voice(voice.substr(0, voice.find('-')).c_str());
  engine_->voice = voice;
  engine_->set_parameter(espeakRATE, words_a_minute * rate / 100, 0);
  Sinking sinking{.sink = sink};
  engine_->synthesize(words.c_str(), words.size() + 1, 0, POS_CHARACTER, 0,
                      espeakCHARS_UTF8 | espeakENDPAUSE, nullptr, &sinking);
  return sinking.is_wanted;
}

}  // namespace kiosk
