#include "src/sandbox/pod_log.h"

#include <algorithm>
#include <utility>

#include "src/sandbox/status_errors.h"

namespace kube::sandbox {
namespace {

struct Entry {
  MicroTime time{};
  bool to_stderr = false;
  std::string text{};  // with its '\n' unless the next entry goes on with it
};

// Takes the text up to the next blank.
std::string_view TakeWord(std::string_view* text) {
  const std::size_t blank = text->find(' ');
  const std::string_view word = text->substr(0, blank);
  text->remove_prefix(blank == std::string_view::npos ? text->size() : blank + 1);
  return word;
}

// RFC 3339, with microseconds or with whole seconds.
std::optional<MicroTime> ParseTime(std::string_view text) {
  if (const std::optional<MicroTime> time = MicroTime::Parse(text)) return time;
  const std::optional<Time> time = Time::Parse(text);
  return time ? std::optional<MicroTime>(MicroTime{time->seconds * 1'000'000}) : std::nullopt;
}

Entry ParseEntry(std::string_view line, MicroTime started) {
  std::string_view rest = line;
  const std::optional<MicroTime> time = ParseTime(TakeWord(&rest));
  const std::string_view stream = TakeWord(&rest), tag = TakeWord(&rest);
  if (!time || (stream != "stdout" && stream != "stderr") || (tag != "F" && tag != "P")) {
    return {started, false, std::string(line) + "\n"};
  }
  return {*time, stream == "stderr", std::string(rest) + (tag == "F" ? "\n" : "")};
}

std::vector<Entry> EntriesOf(const Value& pod, const std::string& container, const Value& status, MicroTime started) {
  const Value& metadata = pod["metadata"];
  std::vector<Entry> entries;
  entries.push_back({started, false,
                     "sandbox: container \"" + container + "\" of pod " +
                         std::string(metadata.GetString("namespace").value_or("")) + "/" +
                         std::string(metadata.GetString("name").value_or("")) + " runs image " +
                         std::string(status.GetString("image").value_or("")) + "\n"});
  std::string_view text =
      metadata["annotations"][std::string(kLogAnnotation) + container].GetString().value_or(std::string_view());
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    entries.push_back(ParseEntry(text.substr(0, end), started));
    if (end == std::string_view::npos) break;
    text.remove_prefix(end + 1);
  }
  return entries;
}

bool Selected(const Entry& entry, const LogParams& params) {
  if (params.since && entry.time < *params.since) return false;
  return params.stream.empty() || params.stream == "All" || (params.stream == "Stderr") == entry.to_stderr;
}

// Entries that stand whole lines before the end, counted in lines.
void KeepTail(std::vector<Entry>* entries, std::int64_t lines) {
  std::size_t keep = entries->size();
  for (; keep > 0; --keep) {
    const bool ends_line = (*entries)[keep - 1].text.ends_with('\n');
    if (ends_line && lines-- == 0) break;
  }
  entries->erase(entries->begin(), entries->begin() + static_cast<std::ptrdiff_t>(keep));
}

}  // namespace

LogParams LogParams::Parse(const QueryParams& query, MicroTime now) {
  LogParams params{.container = std::string(query.Get("container")),
                   .follow = query.GetBool("follow"),
                   .previous = query.GetBool("previous"),
                   .timestamps = query.GetBool("timestamps"),
                   .tail_lines = query.FindInt("tailLines"),
                   .limit_bytes = query.FindInt("limitBytes"),
                   .stream = std::string(query.Get("stream"))};
  std::vector<StatusCause> causes;
  const auto refuse = [&causes](const char* field, std::string_view value, const char* why) {
    causes.push_back(InvalidCause(field, value, why));
  };
  if (params.tail_lines && *params.tail_lines < 0) {
    refuse("tailLines", query.Get("tailLines"), "must be greater than or equal to 0");
  }
  if (params.limit_bytes && *params.limit_bytes < 1) {
    refuse("limitBytes", query.Get("limitBytes"), "must be greater than 0");
  }
  const std::optional<std::int64_t> seconds = query.FindInt("sinceSeconds");
  if (seconds && query.Has("sinceTime")) {
    causes.push_back(ForbiddenCause("sinceSeconds", "at most one of `sinceTime` or `sinceSeconds` may be specified"));
  } else if (seconds) {
    if (*seconds < 1) refuse("sinceSeconds", query.Get("sinceSeconds"), "must be greater than 0");
    params.since = MicroTime{now.micros - *seconds * 1'000'000};
  } else if (query.Has("sinceTime")) {
    params.since = ParseTime(query.Get("sinceTime"));
    if (!params.since) throw BadRequest("sinceTime is no time of RFC 3339");
  }
  if (!params.stream.empty() && params.stream != "All") {
    if (params.stream != "Stdout" && params.stream != "Stderr") {
      refuse("stream", "\"" + params.stream + "\"", "must be one of All, Stdout, Stderr");
    } else if (params.tail_lines) {
      causes.push_back(ForbiddenCause("tailLines", "`tailLines` and specific `stream` are mutually exclusive for now"));
    }
  }
  if (!causes.empty()) throw Invalid("", "PodLogOptions", "", causes);
  return params;
}

std::string ChooseContainer(const Value& pod, const std::string& wanted) {
  const std::string name(pod["metadata"].GetString("name").value_or(""));
  const Value& spec = pod["spec"];
  const Value& containers = spec["containers"];
  if (wanted.empty()) {
    if (containers.size() <= 1) return std::string(containers[std::size_t{0}].GetString("name").value_or(""));
    std::string names;
    for (const Value& each : containers.items()) names.append(names.empty() ? "" : " ").append(each.AsString("name"));
    throw BadRequest("a container name must be specified for pod " + name + ", choose one of: [" + names + "]");
  }
  for (const char* list : {"containers", "initContainers", "ephemeralContainers"}) {
    for (const Value& each : spec[list].items()) {
      if (each.GetString("name") == wanted) return wanted;
    }
  }
  throw BadRequest("container " + wanted + " is not valid for pod " + name);
}

ContainerLog LogOf(const Value& pod, const std::string& container, const LogParams& params) {
  ContainerLog log;
  const Value* status = nullptr;
  for (const char* list : {"containerStatuses", "initContainerStatuses", "ephemeralContainerStatuses"}) {
    for (const Value& each : pod["status"][list].items()) {
      if (each.GetString("name") == container) status = &each;
    }
  }
  if (status == nullptr) return log;
  const Value& state = (*status)["state"];
  log.ended = state["terminated"].IsObject();
  log.started = log.ended || state["running"].IsObject();
  if (!log.started) return log;
  const std::string_view started = state[log.ended ? "terminated" : "running"].GetString("startedAt").value_or("");
  std::vector<Entry> entries = EntriesOf(pod, container, *status, ParseTime(started).value_or(MicroTime{}));
  std::erase_if(entries, [&params](const Entry& entry) { return !Selected(entry, params); });
  if (params.tail_lines) KeepTail(&entries, *params.tail_lines);
  for (const Entry& entry : entries) {
    if (params.timestamps) log.text += entry.time.ToString() + " ";
    log.text += entry.text;
  }
  if (params.limit_bytes && log.text.size() > static_cast<std::uint64_t>(*params.limit_bytes)) {
    log.text.resize(static_cast<std::size_t>(*params.limit_bytes));
    log.ended = true;
  }
  return log;
}

}  // namespace kube::sandbox
