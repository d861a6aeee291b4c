#include <gtest/gtest.h>

#include "app/pictures/open_picture.h"
#include "app/pictures/try_picture.h"
#include "app/pictures/vet_picture.h"

namespace kiosk {
namespace {

std::string svg(const std::string& inside,
                const std::string& attributes = R"(viewBox="0 0 100 100")") {
  return R"(<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" )" +
         attributes + '>' + inside + "</svg>";
}

std::string repeated(const std::string& text, int times) {
  std::string all;
  for (int i = 0; i < times; ++i) all += text;
  return all;
}

const std::string rect = R"(<rect width="9" height="9"/>)";

/// Groups of which each draws the one before ten times.
std::string use_bomb(int levels) {
  std::string defs = R"(<g id="a0">)" + rect + "</g>";
  for (int i = 1; i <= levels; ++i) {
    defs += "<g id=\"a" + std::to_string(i) + "\">" +
            repeated("<use xlink:href=\"#a" + std::to_string(i - 1) + "\"/>", 10) + "</g>";
  }
  return svg("<defs>" + defs + "</defs><use xlink:href=\"#a" + std::to_string(levels) + "\"/>");
}

std::string entity_bomb() {
  std::string entities = R"(<!ENTITY a0 "aaaaaaaaaa">)";
  for (int i = 1; i < 10; ++i)
    entities += "<!ENTITY a" + std::to_string(i) + " \"" +
                repeated("&a" + std::to_string(i - 1) + ";", 10) + "\">";
  return "<!DOCTYPE svg [" + entities + "]>" + svg("<title>&a9;</title>");
}

struct Refusal {
  const char* claim;
  std::string svg;
  const char* what;  ///< a part of what is said
};

void PrintTo(const Refusal& refusal, std::ostream* out) { *out << refusal.claim; }

class ARefusedPicture : public testing::TestWithParam<Refusal> {};

TEST_P(ARefusedPicture, IsNamedAndNotOpened) {
  const auto& refusal = GetParam();

  const auto fault = picture_fault(refusal.svg);

  ASSERT_TRUE(fault) << "it passes";
  EXPECT_NE(fault->what.find(refusal.what), std::string::npos) << fault->what;
  EXPECT_EQ(open_picture_text(refusal.svg), nullptr);
}

const Refusal points_elsewhere[] = {
    {"Image", svg(R"(<image xlink:href="file:///etc/passwd" width="5" height="5"/>)"),
     "embeds another picture"},
    {"ImageFromTheNetwork", svg(R"(<image href="http://127.0.0.1:9/x.png" width="5" height="5"/>)"),
     "embeds another picture"},
    {"UseOfAnotherFile", svg(R"(<use xlink:href="welcome.svg#a"/>)"),
     "does not refer to an element of the drawing"},
    {"UseOfAnAddress", svg(R"(<use href="data:image/svg+xml,x#a"/>)"),
     "refers to something outside of the drawing"},
    {"FillFromAnotherFile", svg(R"x(<rect fill="url(other.svg#a)" width="1" height="1"/>)x"),
     "\"fill\" refers to something outside of the drawing"},
    {"StyleFromAnAddress",
     svg(R"x(<rect style="fill:url('http://127.0.0.1:9/#a')" width="1" height="1"/>)x"),
     "refers to something outside of the drawing"},
    {"StyleWithEscapes", svg(R"x(<rect style="fill:u\72l(other.svg#a)" width="1" height="1"/>)x"),
     "backslash"},
    {"Include",
     svg(R"(<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="/etc/passwd" parse="text"/>)"),
     "not SVG's"},
    {"StyleSheetByInstruction", R"(<?xml-stylesheet href="file:///etc/passwd"?>)" + svg(rect),
     "<?xml-stylesheet?>"},
    {"ImportInAStyleSheet", svg(R"(<style>@import url("http://127.0.0.1:9/");</style>)" + rect),
     "@ rule"},
    {"UrlInAStyleSheet", svg("<style>rect{fill:url(x.svg#a)}</style>" + rect),
     "is allowed only at an element"},
    {"EntityOfAFile",
     R"(<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>)" + svg("<title>&x;</title>"),
     "declares the entity \"x\""},
    {"Base", svg(R"(<g xml:base="http://127.0.0.1:9/"/>)"), "not SVG's"},
};

const Refusal runs_or_grows[] = {
    {"Script", svg("<script>x</script>"), "has a script"},
    {"EventHandler", svg(rect, R"x(viewBox="0 0 9 9" onload="alert(1)")x"),
     "\"onload\" handles an event"},
    {"ForeignObject", svg("<foreignObject/>"), "<foreignObject>"},
    {"Animation", svg(R"(<rect width="1" height="1"><animate attributeName="x"/></rect>)"),
     "<animate>"},
    {"Filter", svg(R"(<filter id="f"><feGaussianBlur stdDeviation="900"/></filter>)"), "<filter>"},
    {"FilterInAStyle", svg(R"x(<rect style="filter:blur(900px)" width="1" height="1"/>)x"),
     "\"filter\" is not drawn here"},
    {"Pattern", svg(R"(<pattern id="p" width="0.0001" height="0.0001"/>)"), "<pattern>"},
    {"Text", svg("<text>x</text>"), "has text"},
    {"Entities", entity_bomb(), "declares the entity"},
    {"UseUponUse", use_bomb(8), "draws more than 1500"},
    {"UseOfItself", svg(R"(<g id="a"><use xlink:href="#a"/></g>)"), "draws itself"},
    {"UseInACircle", svg(R"(<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>)"),
     "draws itself"},
    {"UseOfNothing", svg(R"(<use href="#a"/>)"), "\"#a\", which is not there"},
    {"OneIdTwice", svg(R"(<g id="a"/><g id="a"/>)"), "has the id \"a\" twice"},
    {"Depth", svg(repeated("<g>", 100'000) + rect + repeated("</g>", 100'000)),
     "more than 64 deep"},
    {"Elements", svg(repeated(rect, 1'501)), "draws more than 1500"},
    {"Points", svg("<path d=\"M0 0" + repeated("L9 9L0 9", 10'000) + "\"/>"),
     "more than 30000 numbers"},
    {"Layers", svg(repeated(R"(<g opacity="0.5"><path d="M0 0h9v9"/></g>)", 51)),
     "more than 50 groups"},
    {"LayersInOneAnother",
     svg(repeated(R"(<g style="opacity:.9">)", 7) + rect + repeated("</g>", 7)),
     "more than 6 deep"},
    {"Dashes", svg(R"(<path d="M0 0H99" stroke="#000" stroke-dasharray="0.0001"/>)"), "dashes"},
    {"DashesOfAGroup", svg(R"(<g stroke-dasharray="0.001"><path d="M0 0H99"/></g>)"), "dashes"},
    {"Gradients",
     svg(R"x(<radialGradient id="g"/>)x" +
         repeated(R"x(<rect width="9" height="9" style="fill:url(#g)"/>)x", 51)),
     "more than 50 fills"},
    {"DashesInAStyleSheet",
     svg(R"(<style>path{stroke-dasharray:0.0001}</style><path d="M0 0H99"/>)"), "dashes"},
    {"Bytes", svg("<!--" + std::string(1U << 20U, 'x') + "-->"), "larger than 1024 KiB"},
};

const Refusal has_no_size[] = {
    {"NotXml", "hello", "not well-formed"},
    {"Empty", "", "is empty"},
    {"AnotherDocument", "<html/>", "is not an SVG drawing"},
    {"CutShort", svg(rect).substr(0, 100), "not well-formed"},
    {"NoBox", svg(rect, ""), "no viewBox"},
    {"BoxOfNothing", svg(rect, R"(viewBox="0 0 0 0")"), "between 1 and 100000"},
    {"BoxBelowZero", svg(rect, R"(viewBox="0 0 -1 -1")"), "between 1 and 100000"},
    {"BoxOfAlmostNothing", svg(rect, R"(viewBox="0 0 1e-300 1e-300")"), "between 1 and 100000"},
    {"BoxWithoutEnd", svg(rect, R"(viewBox="0 0 1e400 1")"), "viewBox is not four numbers"},
    {"BoxOfNoNumber", svg(rect, R"(viewBox="0 0 nan nan")"), "viewBox is not four numbers"},
    {"Thin", svg(rect, R"(viewBox="0 0 1 100000")"), "more than 20 times"},
    {"HugeSize", svg(rect, R"(width="2000000000" height="2000000000" viewBox="0 0 9 9")"),
     "not a size"},
    {"SizeOfNothing", svg(rect, R"(width="0" height="-5" viewBox="0 0 9 9")"), "not a size"},
    {"HugeShape", svg(R"(<rect width="1e30" height="1"/>)"), "a number that cannot be drawn"},
    {"InfiniteShape", svg(R"(<circle r="inf"/>)"), "a number that cannot be drawn"},
    {"ShapeEnlarged",
     svg(R"x(<g transform="scale(100)"><g transform="matrix(100 0 0 100 0 0)"><circle r="9"/></g></g>)x"),
     "50 times as large"},
    {"UseEnlarged",
     svg(R"x(<g id="a"><circle r="9"/></g><use href="#a" transform="scale(999)"/>)x"),
     "50 times as large"},
    {"LineTooWide", svg(R"(<path d="M0 0H9" stroke-width="99999"/>)"), "50 times as large"},
    {"NoTransform", svg(R"x(<g transform="scale(nan)"/>)x"), "is not a valid transform"},
};

std::string claim_of(const testing::TestParamInfo<Refusal>& refusal) { return refusal.param.claim; }
INSTANTIATE_TEST_SUITE_P(PointsElsewhere, ARefusedPicture, testing::ValuesIn(points_elsewhere),
                         claim_of);
INSTANTIATE_TEST_SUITE_P(RunsOrGrows, ARefusedPicture, testing::ValuesIn(runs_or_grows), claim_of);
INSTANTIATE_TEST_SUITE_P(HasNoSize, ARefusedPicture, testing::ValuesIn(has_no_size), claim_of);

TEST(PictureFault, SaysLineAndColumn) {
  const auto fault = picture_fault(svg("\n<g>\n  <script/></g>"));

  ASSERT_TRUE(fault);
  EXPECT_TRUE(fault->place.starts_with("3:")) << fault->place;
}

TEST(PictureFault, ThePicturesOfTheProgramAndItsAidsHaveNone) {
  int pictures = 0;
  for (const auto* folder : {"content/bone-metastases/illustrations",
                             "tests/aids/sore-knee/illustrations", "assets/icons"}) {
    for (const auto& entry : std::filesystem::recursive_directory_iterator(
             std::filesystem::path(SOURCE_DIR) / folder)) {
      if (!entry.is_regular_file()) continue;
      const auto fault = picture_fault(picture_text(entry.path()));
      EXPECT_FALSE(fault) << entry.path() << ':' << fault->place << ": " << fault->what;
      ++pictures;
    }
  }
  EXPECT_GT(pictures, 110) << "those beside answers among them";
}

TEST(PictureFault, WhatDrawingProgramsExportIsLetThrough) {
  const auto inkscape =
      R"x(<?xml version="1.0" encoding="UTF-8" standalone="no"?><!-- made by hand -->
<svg width="210mm" height="297mm" viewBox="0 0 210 297" version="1.1" id="svg5" inkscape:version="1.2" sodipodi:docname="a.svg"
 xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd"
 xmlns:xlink="http://www.w3.org/1999/xlink" xmlns="http://www.w3.org/2000/svg"><sodipodi:namedview id="namedview7" pagecolor="#ffffff" inkscape:zoom="0.9"/>
 <defs id="defs2"><linearGradient id="lg1"><stop style="stop-color:#ff0000;stop-opacity:1" offset="0" id="stop1"/></linearGradient>
 <linearGradient xlink:href="#lg1" id="lg2" x1="10" y1="2e1" x2="-3.5" y2="1" gradientUnits="userSpaceOnUse" gradientTransform="rotate(30)"/></defs>
 <g inkscape:label="Layer 1" inkscape:groupmode="layer" id="layer1" transform="matrix(1,0,0,-1,0,297)">
 <path style="fill:url(#lg2);fill-opacity:1;stroke:rgb(10, 20, 30);stroke-width:0.26px;stroke-dasharray:none;opacity:1;-inkscape-stroke:none"
  d="m 10,-5.5e1 c 1.5.5-2-3 4,5 A 3 3 0 0 1 7 8 z" id="path1" sodipodi:nodetypes="cc"/></g></svg>)x";
  const auto illustrator = R"(<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
<svg version="1.1" id="Layer_1" xmlns="http://www.w3.org/2000/svg" x="0px" y="0px" viewBox="0 0 10 10" style="enable-background:new 0 0 10 10;" xml:space="preserve">
<style type="text/css">.st0{fill:#FFFFFF;stroke:#000;stroke-miterlimit:10;} .st1{clip-rule:evenodd}</style><rect class="st0" width="100%" height="5"/></svg>)";

  for (const std::string text : {inkscape, illustrator}) {
    const auto fault = picture_fault(text);
    EXPECT_FALSE(fault) << fault->place << ": " << fault->what;
    EXPECT_NE(open_picture_text(text), nullptr);
    EXPECT_EQ(drawing_fault(text), "");
  }
}

/// At the bounds in every way: nothing that passes may keep a screen waiting.
TEST(Drawing, TakesNoLongerThanItsBoundsForTheWorstThatPasses) {
  const auto zigzag = "<path d=\"M0 0" + repeated("L100 50L0 51", 7'400) + "\"/>";
  const auto layers = repeated(R"(<g opacity="0.5"><path d="M0 0h100v100"/></g>)", 50);

  for (const auto& text : {svg(zigzag), svg(layers)}) {
    const auto fault = picture_fault(text);
    EXPECT_FALSE(fault) << fault->what;
    EXPECT_EQ(drawing_fault(text, {.seconds = 20}), "");
  }
}

TEST(Drawing, ThatTakesTooLongIsEndedAndNamed) {
  const auto slow = svg(repeated(
      R"(<circle cx="50" cy="50" r="5000" fill-opacity="0.5" stroke="#000" stroke-width="30"/>)",
      1'400));
  ASSERT_FALSE(picture_fault(slow));

  EXPECT_EQ(drawing_fault(slow, {.pixels = 8000, .seconds = 1, .megabytes = 2048}),
            "takes longer than 1 seconds to draw");
}

TEST(Drawing, ThatNeedsTooMuchMemoryIsNamed) {
  EXPECT_EQ(drawing_fault(svg(rect), {.pixels = 8000, .megabytes = 16}),
            "cannot be drawn within 16 MiB of memory");
}

}  // namespace
}  // namespace kiosk
