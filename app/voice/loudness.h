// How loud sound is to an ear (ITU-R BS.1770-4), so that all recordings are equally loud.
#pragma once

#include <vector>

#include "app/voice/samples.h"

namespace kiosk {

/// The integrated loudness in LUFS of one channel, gated as BS.1770-4 says; of sound that is
/// shorter than 400 ms, ungated. -70 for silence.
double loudness(Samples samples, int sample_rate);

/// The same sound at that loudness in LUFS; less loud where its peaks would be above -1 dB of full
/// scale.
std::vector<std::int16_t> at_loudness(Samples samples, int sample_rate, double target);

/// The same sound without the silence before and after it, but with a little of it.
Samples without_silence(Samples samples, int sample_rate);

}  // namespace kiosk
