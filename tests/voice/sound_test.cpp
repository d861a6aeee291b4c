// Sound as numbers: its loudness, its rate, its files.
#include <gtest/gtest.h>

#include <cmath>
#include <numbers>

#include "app/voice/loudness.h"
#include "app/voice/resampler.h"
#include "app/voice/wav.h"

namespace kiosk {
namespace {

std::vector<std::int16_t> sine(double frequency, double decibels, double seconds, int rate) {
  std::vector<std::int16_t> samples;
  const double peak = 32767 * std::pow(10, decibels / 20);
  for (int i = 0; i < static_cast<int>(seconds * rate); ++i)
    samples.push_back(static_cast<std::int16_t>(
        std::lround(peak * std::sin(2 * std::numbers::pi * frequency * i / rate))));
  return samples;
}

TEST(Loudness, OfBs1770sReferenceToneIsMinus3Point01) {
  EXPECT_NEAR(loudness(sine(997, 0, 2, 48000), 48000), -3.01, 0.02);
  EXPECT_NEAR(loudness(sine(997, -20, 2, 48000), 48000), -23.01, 0.02);
  EXPECT_NEAR(loudness(sine(997, -20, 2, 22050), 22050), -23.01, 0.1);
  EXPECT_NEAR(loudness(sine(997, -20, 0.2, 48000), 48000), -23.0, 0.2) << "of a short word";
}

TEST(Loudness, IsLessOfLowTonesAndNotOfPauses) {
  EXPECT_LT(loudness(sine(40, -20, 2, 48000), 48000), -27);
  auto paused = sine(997, -20, 4, 48000);
  const auto quiet = sine(997, -60, 4, 48000);
  paused.insert(paused.end(), quiet.begin(), quiet.end());
  EXPECT_NEAR(loudness(paused, 48000), -23.01, 0.3);
  EXPECT_EQ(loudness({}, 48000), -70);
  EXPECT_EQ(loudness(std::vector<std::int16_t>(48000), 48000), -70);
}

TEST(Loudness, IsBroughtToATargetUnlessPeaksForbid) {
  const auto raised = at_loudness(sine(997, -40, 2, 48000), 48000, -23);
  EXPECT_NEAR(loudness(raised, 48000), -23, 0.05);
  const auto loudest = at_loudness(sine(997, -40, 2, 48000), 48000, 10);
  EXPECT_EQ(*std::max_element(loudest.begin(), loudest.end()), 29196) << "-1 dB of full scale";
}

TEST(Silence, AroundASoundIsCutAndAMarginStays) {
  std::vector<std::int16_t> sound(48000);
  const auto middle = sine(997, -10, 0.5, 48000);
  sound.insert(sound.end(), middle.begin(), middle.end());
  sound.insert(sound.end(), 48000, 0);
  const auto cut = without_silence(sound, 48000);
  EXPECT_NEAR(static_cast<double>(cut.size()), 0.53 * 48000, 50);
  const std::vector<std::int16_t> silence(100);
  EXPECT_EQ(without_silence(silence, 48000).size(), 100U);
}

TEST(Resampler, KeepsAToneAndItsLength) {
  const auto in = sine(3000, -6, 0.5, 22050);
  std::vector<std::int16_t> out;
  const auto collect = [&](Samples samples) {
    out.insert(out.end(), samples.begin(), samples.end());
    return true;
  };
  Resampler resampler(22050, 48000);
  for (std::size_t at = 0; at < in.size(); at += 441)
    EXPECT_TRUE(resampler.add(Samples(in).subspan(at, std::min<std::size_t>(441, in.size() - at)),
                              collect));
  EXPECT_TRUE(resampler.finish(collect));

  EXPECT_NEAR(static_cast<double>(out.size()), 24000, 30);
  const auto wanted = sine(3000, -6, 0.5, 48000);
  double error = 0;
  double power = 0;
  for (std::size_t i = 2000; i < 20000; ++i) {
    error += std::pow(out[i] - wanted[i], 2);
    power += std::pow(wanted[i], 2);
  }
  EXPECT_LT(10 * std::log10(error / power), -40);
}

TEST(Wav, ComesBackAsItWasWritten) {
  const Sound sound{.samples = {0, 1, -1, 32767, -32768}, .sample_rate = 22050};
  const auto back = read_wav(as_wav(sound));
  ASSERT_TRUE(back);
  EXPECT_EQ(back->samples, sound.samples);
  EXPECT_EQ(back->sample_rate, 22050);
}

TEST(Wav, OfTwoChannelsAnd24BitsIsAveraged) {
  auto bytes = as_wav({.samples = {0, 0, 0}, .sample_rate = 48000});
  bytes[22] = 2;   // channels
  bytes[34] = 24;  // bits
  bytes.replace(44, 6, std::string("\xFF\x00\x10\xFF\x00\x20", 6));
  const auto sound = read_wav(bytes);
  ASSERT_TRUE(sound);
  EXPECT_EQ(sound->samples, (std::vector<std::int16_t>{0x1800}));
}

TEST(Wav, ThatIsNoneIsRefused) {
  const auto bytes = as_wav({.samples = {1, 2, 3}, .sample_rate = 48000});
  for (std::size_t size = 0; size < 44; ++size) {
    const auto cut = read_wav(std::string_view(bytes).substr(0, size));
    EXPECT_TRUE(!cut || cut->samples.empty()) << size;
  }
  EXPECT_FALSE(read_wav("OggS and more"));
  auto of_8_bits = bytes;
  of_8_bits[34] = 8;
  EXPECT_FALSE(read_wav(of_8_bits));
  auto no_channels = bytes;
  no_channels[22] = 0;
  EXPECT_FALSE(read_wav(no_channels));
  auto endless = bytes;
  for (int i = 40; i < 44; ++i) endless[static_cast<std::size_t>(i)] = '\xFF';
  EXPECT_EQ(read_wav(endless)->samples.size(), 3U) << "as of a pipe, whose length nobody knew";
}

}  // namespace
}  // namespace kiosk
