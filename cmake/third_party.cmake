# Everything that is not ours, from Debian 12's packages. What each is for stands in kiosk-config/packages.txt.
find_package(PkgConfig REQUIRED)
find_package(OpenGL REQUIRED COMPONENTS OpenGL EGL)
find_package(nlohmann_json REQUIRED)
find_package(CLI11 REQUIRED)
find_package(Cups REQUIRED)
find_package(ICU REQUIRED COMPONENTS i18n uc)

pkg_check_modules(GLFW REQUIRED IMPORTED_TARGET glfw3)
pkg_check_modules(X11 REQUIRED IMPORTED_TARGET x11 xrandr xi)
pkg_check_modules(SYSTEMD REQUIRED IMPORTED_TARGET libsystemd)
pkg_check_modules(IMGUI REQUIRED IMPORTED_TARGET imgui)
pkg_check_modules(PANGO REQUIRED IMPORTED_TARGET pangocairo pangoft2 cairo fontconfig)
pkg_check_modules(CAIRO_PDF REQUIRED IMPORTED_TARGET cairo-pdf)
pkg_check_modules(RSVG REQUIRED IMPORTED_TARGET librsvg-2.0)
pkg_check_modules(LIBXML REQUIRED IMPORTED_TARGET libxml-2.0)
pkg_check_modules(CMARK REQUIRED IMPORTED_TARGET libcmark)
pkg_check_modules(QPDF REQUIRED IMPORTED_TARGET libqpdf)
pkg_check_modules(ZLIB REQUIRED IMPORTED_TARGET zlib)
pkg_check_modules(QRENCODE REQUIRED IMPORTED_TARGET libqrencode)
pkg_check_modules(SODIUM REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(CURL REQUIRED IMPORTED_TARGET libcurl)
pkg_check_modules(TOMLPLUSPLUS REQUIRED IMPORTED_TARGET tomlplusplus)

find_library(HYPHEN_LIBRARY hyphen REQUIRED)
find_path(STB_INCLUDE_DIR stb/stb_image_write.h REQUIRED)
# Their types alone: app/voice loads the libraries when a voice is wanted.
find_path(ESPEAK_INCLUDE_DIR espeak-ng/speak_lib.h REQUIRED)
find_path(ALSA_INCLUDE_DIR alsa/asoundlib.h REQUIRED)
pkg_check_modules(OPUSFILE REQUIRED opusfile)

# The OpenGL 3.3 core loader, generated at build time from the specification that ships inside the glad package.
set(GLAD_DIR ${CMAKE_BINARY_DIR}/glad)
add_custom_command(
  OUTPUT ${GLAD_DIR}/src/gl.c ${GLAD_DIR}/include/glad/gl.h
  COMMAND /usr/bin/glad --reproducible --quiet --api gl:core=3.3 --extensions= --out-path ${GLAD_DIR} c --loader
  COMMENT "Generating the OpenGL loader"
  VERBATIM)
add_library(glad STATIC ${GLAD_DIR}/src/gl.c)
target_include_directories(glad SYSTEM PUBLIC ${GLAD_DIR}/include)
target_link_libraries(glad PUBLIC ${CMAKE_DL_LIBS})
