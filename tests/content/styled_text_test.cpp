#include "app/content/styled_text.h"

#include <gtest/gtest.h>

namespace kiosk {
namespace {

TEST(StyledText, MarkdownKeepsWordsBoldAndLines) {
  EXPECT_EQ(markup_of_markdown("_Please_ answer **Yes** or **No**"),
            "Please answer <b>Yes</b> or <b>No</b>");
  EXPECT_EQ(markup_of_markdown("### **Part 1**\n\nFirst & second"),
            "<b>Part 1</b>\nFirst &amp; second");
  EXPECT_EQ(markup_of_markdown("- one\n- [two](https://example.org)"), "\u2022 one\n\u2022 two");
}

TEST(StyledText, MarkdownWithHtmlOrAPictureIsNotShown) {
  EXPECT_EQ(markup_of_markdown("a <b>c</b>"), "");
  EXPECT_EQ(markup_of_markdown("<script>alert(4)</script>"), "");
  EXPECT_EQ(markup_of_markdown("![a picture](x.png)"), "");
}

TEST(StyledText, XhtmlKeepsWordsBoldAndLines) {
  EXPECT_EQ(markup_of_xhtml("<i>Please</i> answer <b><u>Yes</u></b>:"),
            "Please answer <b>Yes</b>:");
  EXPECT_EQ(markup_of_xhtml("<div style='x'>\r\n <strong>A</strong><br/>B &amp; C &#233;</div>"),
            "<b>A</b>\nB &amp; C \u00E9");
  EXPECT_EQ(markup_of_xhtml("<ul><li>one</li><li>two</li></ul>"), "\u2022 one\n\u2022 two");
  EXPECT_EQ(markup_of_xhtml("<b>not closed"), "<b>not closed</b>");
}

TEST(StyledText, XhtmlWithMoreThanStyleIsNotShown) {
  for (const auto* xhtml : {"<script>alert(4)</script>", "a<img src='x'/>",
                            "<table><tr><td>1</td></tr></table>", "a <b", "<object/>"}) {
    EXPECT_EQ(markup_of_xhtml(xhtml), "") << xhtml;
  }
}

TEST(StyledText, ItsWordsAreWithoutMarkup) {
  EXPECT_EQ(words_of_markup("<b>A</b>\nB &amp; C &lt; D"), "A\nB & C < D");
}

}  // namespace
}  // namespace kiosk
