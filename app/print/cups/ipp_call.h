// One IPP request to CUPS and its response. Only for this folder.
#pragma once

#include <cups/cups.h>

#include <chrono>
#include <memory>
#include <string>
#include <vector>

namespace kiosk {

/// The title of every job: it is shown at the printer and becomes a file name there.
inline constexpr const char* job_title = "kiosk";

/// Closes a connection to CUPS with its owner.
struct CloseConnection {
  void operator()(http_t* connection) const { httpClose(connection); }
};
using CupsConnection = std::unique_ptr<http_t, CloseConnection>;

/// A response of CUPS, or that there is none.
class IppAnswer {
 public:
  IppAnswer() = default;
  IppAnswer(ipp_t* answer, ipp_status_t status) : answer_(answer), status_(status) {}
  /// Whether CUPS responded at all, even with an error.
  bool came() const;
  bool is(ipp_status_t status) const { return status_ == status; }
  bool is_good() const { return came() && status_ <= IPP_STATUS_OK_EVENTS_COMPLETE; }
  int number(const char* name) const;
  bool yes(const char* name) const;
  std::string text(const char* name) const;
  std::vector<std::string> texts(const char* name) const;

 private:
  struct Delete {
    void operator()(ipp_t* answer) const { ippDelete(answer); }
  };
  std::unique_ptr<ipp_t, Delete> answer_{};
  ipp_status_t status_ = IPP_STATUS_ERROR_SERVICE_UNAVAILABLE;
};

/// A request about a queue. Constructed with the attributes that every request has.
class IppCall {
 public:
  /// An empty queue name: a request about all of them. `owner`: the requesting user, who owns the
  /// jobs.
  IppCall(ipp_op_t operation, const std::string& queue, const std::string& owner);
  ~IppCall();
  IppCall(const IppCall&) = delete;
  IppCall& operator=(const IppCall&) = delete;

  IppCall& number(const char* name, int value);
  /// Of the job to be made, as `lp -o` takes it.
  IppCall& option(const std::string& name, const std::string& value);
  IppCall& word(ipp_tag_t kind, const char* name, const char* value);
  IppCall& wanted(const std::vector<const char*>& attributes);
  /// Sends the request over a connection of its own, followed by a document if there is one.
  IppAnswer ask(const std::string& server, std::chrono::milliseconds patience,
                const std::string* document = nullptr);

 private:
  ipp_t* request_ = nullptr;
  std::string resource_{};
};

}  // namespace kiosk
