#include "app/codes/qr_code.h"

#include <qrencode.h>

#include <memory>

namespace kiosk {
namespace {

constexpr std::size_t long_text =
    200;  // bytes: beyond it, finer modules cost more readings than correction saves

struct FreeCode {
  void operator()(QRcode* code) const { QRcode_free(code); }
};

}  // namespace

std::optional<QrCode> qr_code(std::string_view bytes) {
  const std::string text(bytes);
  const auto level = text.size() > long_text ? QR_ECLEVEL_M : QR_ECLEVEL_Q;
  const std::unique_ptr<QRcode, FreeCode> code(
      QRcode_encodeString(text.c_str(), 0, level, QR_MODE_8, 1));
  if (!code) return std::nullopt;
  QrCode result{.size = code->width};
  const auto modules =
      static_cast<std::size_t>(code->width) * static_cast<std::size_t>(code->width);
  for (std::size_t i = 0; i < modules; ++i) result.dark.push_back((code->data[i] & 1U) != 0);
  return result;
}

}  // namespace kiosk
