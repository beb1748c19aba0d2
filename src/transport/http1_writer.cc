// The writing half of http1_codec.h.
#include <array>
#include <charconv>

#include "src/transport/http1_codec.h"

namespace kube::transport {
namespace {

constexpr std::array<bool, 256> kTokenChars = [] {
  std::array<bool, 256> table{};
  for (int c = '0'; c <= '9'; ++c) table[c] = true;
  for (int c = 'a'; c <= 'z'; ++c) table[c] = true;
  for (int c = 'A'; c <= 'Z'; ++c) table[c] = true;
  for (const char c : std::string_view("!#$%&'*+-.^_`|~")) table[static_cast<unsigned char>(c)] = true;
  return table;
}();

bool IsToken(std::string_view text) {
  if (text.empty()) return false;
  for (const char c : text) {
    if (!kTokenChars[static_cast<unsigned char>(c)]) return false;
  }
  return true;
}

bool IsTarget(std::string_view text) {
  if (text.empty()) return false;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte <= 0x20 || byte == 0x7f) return false;
  }
  return true;
}

bool AllValid(const Headers& headers) {
  for (const HeaderField& field : headers) {
    if (!IsValidField(field.name, field.value)) return false;
  }
  return true;
}

void AppendFields(std::string& out, const Headers& headers) {
  for (const HeaderField& field : headers) {
    out.append(field.name).append(": ").append(field.value).append("\r\n");
  }
  out.append("\r\n");
}

}  // namespace

bool IsValidField(std::string_view name, std::string_view value) {
  return IsToken(name) && value.find_first_of(std::string_view("\r\n\0", 3)) == std::string_view::npos;
}

bool AppendRequestHead(std::string& out, std::string_view method, std::string_view target, const Headers& headers) {
  if (!IsToken(method) || !IsTarget(target) || !AllValid(headers)) return false;
  out.append(method).append(" ").append(target).append(" HTTP/1.1\r\n");
  AppendFields(out, headers);
  return true;
}

bool AppendResponseHead(std::string& out, int status, const Headers& headers) {
  if (status < 100 || status > 999 || !AllValid(headers)) return false;
  out.append("HTTP/1.1 ").append(std::to_string(status)).append(" ").append(ReasonPhrase(status)).append("\r\n");
  AppendFields(out, headers);
  return true;
}

void AppendChunkHeader(std::string& out, std::size_t size) {
  char digits[2 * sizeof size];
  const auto end = std::to_chars(digits, digits + sizeof digits, size, 16);
  out.append(digits, end.ptr).append("\r\n");
}

void AppendChunk(std::string& out, std::string_view data) {
  if (data.empty()) return;
  AppendChunkHeader(out, data.size());
  out.append(data).append("\r\n");
}

void AppendLastChunk(std::string& out) { out.append("0\r\n\r\n"); }

std::string_view ReasonPhrase(int status) {
  struct Entry {
    int status;
    std::string_view phrase;
  };
  static constexpr Entry kPhrases[] = {
      {100, "Continue"},
      {101, "Switching Protocols"},
      {200, "OK"},
      {201, "Created"},
      {202, "Accepted"},
      {204, "No Content"},
      {206, "Partial Content"},
      {301, "Moved Permanently"},
      {302, "Found"},
      {303, "See Other"},
      {304, "Not Modified"},
      {307, "Temporary Redirect"},
      {308, "Permanent Redirect"},
      {400, "Bad Request"},
      {401, "Unauthorized"},
      {403, "Forbidden"},
      {404, "Not Found"},
      {405, "Method Not Allowed"},
      {406, "Not Acceptable"},
      {407, "Proxy Authentication Required"},
      {408, "Request Timeout"},
      {409, "Conflict"},
      {410, "Gone"},
      {413, "Content Too Large"},
      {415, "Unsupported Media Type"},
      {422, "Unprocessable Content"},
      {429, "Too Many Requests"},
      {431, "Request Header Fields Too Large"},
      {500, "Internal Server Error"},
      {501, "Not Implemented"},
      {502, "Bad Gateway"},
      {503, "Service Unavailable"},
      {504, "Gateway Timeout"},
      {505, "HTTP Version Not Supported"},
  };
  for (const Entry& entry : kPhrases) {
    if (entry.status == status) return entry.phrase;
  }
  return "Status";
}

}  // namespace kube::transport
