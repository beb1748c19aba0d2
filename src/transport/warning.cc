#include "kube/transport/warning.h"

#include <deque>
#include <mutex>
#include <optional>
#include <string_view>
#include <unordered_set>

#include "src/transport/encoded_word.h"
#include "src/transport/request_check.h"

namespace kube {
namespace {

// Deduplication remembers so many texts: unlike client-go's it does not grow without bound.
constexpr std::size_t kRememberedTexts = 1000;

std::string_view Trim(std::string_view text) { return transport::TrimValue(text); }

// `"text with \" in it" rest`. The rest comes back trimmed.
bool TakeQuoted(std::string_view* in, std::string* text) {
  if (in->empty() || in->front() != '"') return false;
  for (std::size_t i = 1; i < in->size(); ++i) {
    char c = (*in)[i];
    if (c == '"') {
      *in = Trim(in->substr(i + 1));
      return true;
    }
    if (c == '\\' && ++i < in->size()) c = (*in)[i];
    *text += c;
  }
  return false;
}

// One item from the front of the field, and the comma behind it.
bool TakeWarning(std::string_view* in, Warning* warning) {
  *in = Trim(*in);
  const std::size_t code_end = in->find(' ');
  const std::size_t agent_end = code_end == std::string_view::npos ? code_end : in->find(' ', code_end + 1);
  if (code_end != 3 || agent_end == std::string_view::npos || agent_end == 4) return false;
  for (std::size_t i = 0; i < 3; ++i) {
    const char c = (*in)[i];
    if (c < '0' || c > '9') return false;
    warning->code = warning->code * 10 + (c - '0');
  }
  warning->agent = in->substr(4, agent_end - 4);
  in->remove_prefix(agent_end + 1);
  if (!TakeQuoted(in, &warning->text)) return false;
  if (std::optional<std::string> decoded = transport::DecodeEncodedWords(warning->text)) warning->text = *decoded;
  if (!transport::IsCleanUtf8(warning->agent) || !transport::IsCleanUtf8(warning->text)) return false;
  std::string date;
  if (!in->empty() && in->front() == '"' && !TakeQuoted(in, &date)) return false;
  if (in->empty()) return true;
  if (in->front() != ',') return false;
  *in = Trim(in->substr(1));
  return true;
}

class WarningPrinter final : public WarningHandler {
 public:
  WarningPrinter(std::FILE* out, WarningPrinterOptions options) : out_(out), options_(options) {}

  void OnWarning(const Warning& warning) override {
    if (warning.code != 299 || warning.text.empty()) return;
    std::lock_guard lock(mutex_);
    if (options_.deduplicate && !Remember(warning.text)) return;
    std::fprintf(out_, options_.color ? "\x1b[33;1mWarning:\x1b[0m %s\n" : "Warning: %s\n", warning.text.c_str());
    std::fflush(out_);
  }

 private:
  bool Remember(const std::string& text) {
    if (!seen_.insert(text).second) return false;
    order_.push_back(text);
    if (order_.size() > kRememberedTexts) {
      seen_.erase(order_.front());
      order_.pop_front();
    }
    return true;
  }

  std::FILE* const out_;
  const WarningPrinterOptions options_;
  std::mutex mutex_;
  std::unordered_set<std::string> seen_;
  std::deque<std::string> order_;
};

class SilentHandler final : public WarningHandler {
 public:
  void OnWarning(const Warning&) override {}
};

}  // namespace

std::vector<Warning> ParseWarnings(const Headers& headers) {
  std::vector<Warning> warnings;
  for (std::string_view field : headers.GetAll("warning")) {
    while (!field.empty()) {
      Warning warning;
      if (!TakeWarning(&field, &warning)) break;
      warnings.push_back(std::move(warning));
    }
  }
  return warnings;
}

std::shared_ptr<WarningHandler> MakeWarningPrinter(std::FILE* out, WarningPrinterOptions options) {
  return std::make_shared<WarningPrinter>(out, options);
}

std::shared_ptr<WarningHandler> NoWarnings() {
  static const auto handler = std::make_shared<SilentHandler>();
  return handler;
}

std::shared_ptr<WarningHandler> DefaultWarningHandler() {
  static const auto handler = MakeWarningPrinter();
  return handler;
}

}  // namespace kube
