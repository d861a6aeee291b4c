#include "ui/host/graphics.h"

#include <backends/imgui_impl_opengl3.h>
#include <glad/gl.h>
#include <imgui.h>

#include <cstring>

namespace kiosk::ui {
namespace {

constexpr auto shader_version = "#version 330 core";

/// FNV-1a over eight bytes at a time: only equality matters.
void mix(std::uint64_t& hash, const void* bytes, std::size_t size) {
  const auto* from = static_cast<const unsigned char*>(bytes);
  for (; size >= sizeof(std::uint64_t);
       size -= sizeof(std::uint64_t), from += sizeof(std::uint64_t)) {
    std::uint64_t word = 0;
    std::memcpy(&word, from, sizeof word);
    hash = (hash ^ word) * 1099511628211ULL;
  }
  for (; size > 0; --size, ++from) hash = (hash ^ *from) * 1099511628211ULL;
}

std::uint64_t fingerprint(const ImDrawData& data) {
  std::uint64_t hash = 14695981039346656037ULL;
  for (int i = 0; i < data.CmdListsCount; ++i) {
    const auto& list = *data.CmdLists[i];
    mix(hash, list.VtxBuffer.Data, static_cast<std::size_t>(list.VtxBuffer.size_in_bytes()));
    mix(hash, list.IdxBuffer.Data, static_cast<std::size_t>(list.IdxBuffer.size_in_bytes()));
    for (const auto& command : list.CmdBuffer) {
      mix(hash, &command.ClipRect, sizeof command.ClipRect);
      mix(hash, &command.TextureId, sizeof command.TextureId);
    }
  }
  return hash;
}

}  // namespace

Graphics::Graphics() {
  ImGui::CreateContext();
  auto& io = ImGui::GetIO();
  io.IniFilename = nullptr;
  io.LogFilename = nullptr;
  // ImGui needs a font though it draws no text here; one glyph of it is quickly made.
  static constexpr ImWchar one_glyph[] = {'?', '?', 0};
  ImFontConfig font;
  font.GlyphRanges = one_glyph;
  io.Fonts->AddFontDefault(&font);
  io.Fonts->Flags |= ImFontAtlasFlags_NoBakedLines;
  ImGui_ImplOpenGL3_Init(shader_version);
}

Graphics::~Graphics() {
  ImGui_ImplOpenGL3_Shutdown();
  ImGui::DestroyContext();
}

ImDrawList* Graphics::begin(int width, int height) {
  auto& io = ImGui::GetIO();
  io.DisplaySize = {static_cast<float>(width), static_cast<float>(height)};
  io.DeltaTime = 1.0F / 60.0F;
  ImGui_ImplOpenGL3_NewFrame();
  ImGui::NewFrame();
  return ImGui::GetBackgroundDrawList();
}

std::uint64_t Graphics::end() {
  ImGui::Render();
  return fingerprint(*ImGui::GetDrawData());
}

void Graphics::draw(int width, int height, Color ground, int below) {
  // The frame is drawn into the lower part; what lies above it stays the ground's color.
  glViewport(0, 0, width, height + below);
  glDisable(GL_SCISSOR_TEST);
  glClearColor(static_cast<float>(ground.red) / 255.0F, static_cast<float>(ground.green) / 255.0F,
               static_cast<float>(ground.blue) / 255.0F, 1.0F);
  glClear(GL_COLOR_BUFFER_BIT);
  auto* frame = ImGui::GetDrawData();
  frame->DisplayPos = {0, -static_cast<float>(below)};
  frame->DisplaySize = {static_cast<float>(width), static_cast<float>(height + below)};
  ImGui_ImplOpenGL3_RenderDrawData(frame);
}

void Graphics::forget() {
  ImGui::GetBackgroundDrawList()->_ClearFreeMemory();
  // Only the whole back end forgets how large its buffers were.
  ImGui_ImplOpenGL3_Shutdown();
  ImGui_ImplOpenGL3_Init(shader_version);
}

}  // namespace kiosk::ui
