// Which OpenGL needs to be allowed to run what it wrote.
#include "ui/host/renderer.h"

#include <gtest/gtest.h>

namespace kiosk::ui {
namespace {

TEST(Renderer, OnlyLlvmpipeRunsWhatItWrote) {
  EXPECT_TRUE(runs_written_code("llvmpipe (LLVM 15.0.6, 256 bits)"));
  for (const auto* other :
       {"softpipe", "Mesa Intel(R) UHD Graphics 620 (KBL GT2)",
        "AMD Radeon Graphics (raven, LLVM 15.0.6, DRM 3.49)", "virgl (AMD Radeon)", ""}) {
    EXPECT_FALSE(runs_written_code(other)) << other;
  }
}

TEST(Renderer, AProcessWithoutASandboxMayRunWhatItWrote) { EXPECT_TRUE(may_run_written_code()); }

}  // namespace
}  // namespace kiosk::ui
