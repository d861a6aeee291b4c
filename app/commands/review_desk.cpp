#include "app/commands/review_desk.h"

#include <iostream>

#include "ui/host/review_desk.h"
#ifdef BEFOREHAND_SEMANTICS_SOCKET
#include "ui/host/semantics_socket.h"
#endif

namespace kiosk {

int run_review_desk(const ReviewArguments& arguments, const ReviewContext& context,
                    const ReviewFile& file) {
  try {
    const auto tell = [](const ui::XTrouble& trouble) {
      std::cerr << "beforehand review: the X server refused a request (error " << trouble.error
                << ")\n";
    };
    ui::Window window(ui::DeskWindow{{arguments.window.first, arguments.window.second}}, tell);
    const Typesetter typesetter(assets_folder() / "fonts" / "fonts.conf");
    ui::Stage stage(typesetter, assets_folder());
    ui::ReviewPorts ports{.write = [&](const ReviewEdit& edit) {
      return change_review_file(arguments.content, edit);
    }};
#ifdef BEFOREHAND_SEMANTICS_SOCKET
    std::optional<ui::SemanticsSocket> socket;
    if (arguments.semantics) {
      socket.emplace(*arguments.semantics);
      ports.publish_semantics = [&](const std::string& json) { socket->publish(json); };
    }
#endif
    ui::StagedReview review(stage, context, file, ports);
    ui::run_review(window, stage, review, ports, arguments.text_size);
    return 0;
  } catch (const ui::NoWindow& error) {
    std::cerr
        << "beforehand review: there is no screen to show it on (" << error.reason << ").\n"
        << "Start it in a graphical session. On paper: beforehand review --pdf FILE --content "
        << arguments.content.string() << '\n';
    return 2;
  }
}

}  // namespace kiosk
