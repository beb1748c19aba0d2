// The small parts that the readers and writers are made of.
#include <gtest/gtest.h>

#include <cstdint>
#include <string>
#include <vector>

#include "kube/codec/codec.h"
#include "src/codec/base64.h"
#include "src/codec/fast_time.h"
#include "src/codec/fields.h"
#include "src/codec/json_cursor.h"
#include "src/codec/simd.h"
#include "src/codec/text_assign.h"
#include "src/codec/utf8.h"
#include "src/codec/wire.h"

namespace kube::codec {
namespace {

TEST(Simd, FindsEverySpecialByteAtEveryPlace) {
  for (std::size_t n = 0; n <= 50; ++n) {
    for (std::size_t at = 0; at <= n; ++at) {
      for (int c = 0; c < 256; ++c) {
        std::vector<char> text(n, 'x');  // exactly n bytes: nothing behind them may be read
        if (at < n) text[at] = static_cast<char>(c);
        const char* begin = text.data();
        const char* end = begin + n;
        const bool string_special = c == '"' || c == '\\' || c < 0x20 || c >= 0x80;
        const bool html = c == '<' || c == '>' || c == '&';
        auto expect = [&](bool special) { return at < n && special ? begin + at : end; };
        ASSERT_EQ(FindStringSpecial(begin, end), expect(string_special)) << n << " " << at << " " << c;
        ASSERT_EQ(FindEscapeSpecial(begin, end), expect(string_special || html)) << n << " " << at << " " << c;
        ASSERT_EQ(FindHtmlSpecial(begin, end), expect(html || c >= 0x80)) << n << " " << at << " " << c;
      }
    }
  }
}

TEST(Simd, LoadsPrefixesOfAnySizeWithinTheText) {
  const std::string text = "abcdefghij";
  for (std::size_t n = 0; n <= text.size(); ++n) {
    std::uint64_t expected = 0;
    for (std::size_t i = 0; i < n && i < 8; ++i) {
      expected |= std::uint64_t{static_cast<unsigned char>(text[i])} << (8 * i);
    }
    const std::vector<char> exact(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(n));
    EXPECT_EQ(LoadPrefix(exact.data(), n, exact.data() + n), expected);
    EXPECT_EQ(LoadPrefix(text.data(), n, text.data() + text.size()), expected);
  }
}

TEST(AssignText, SetsStringsOfEverySizeWhateverTheyHeld) {
  for (std::size_t old_size : {0u, 5u, 15u, 16u, 100u}) {
    for (std::size_t n = 0; n <= 40; ++n) {
      for (std::size_t slack : {0u, 20u}) {
        std::vector<char> source(n + slack, 'y');
        for (std::size_t i = 0; i < n; ++i) source[i] = static_cast<char>('a' + i % 26);
        std::string s(old_size, 'o');
        AssignText(&s, source.data(), n, source.data() + source.size());
        ASSERT_EQ(s, std::string(source.data(), n));
        ASSERT_EQ(s.c_str()[n], '\0');
        std::string moved = std::move(s);
        ASSERT_EQ(moved.size(), n);
      }
    }
  }
}

TEST(Fields, AnEmptyVectorIsToldByItsFirstTwoPointers) {
  List<std::string> list;
  Map<Quantity> map;
  std::vector<std::int32_t> numbers;
  EXPECT_TRUE(VectorEmpty(&list) && VectorEmpty(&map) && VectorEmpty(&numbers));
  list.push_back("");
  map["a"];
  numbers.push_back(0);
  EXPECT_FALSE(VectorEmpty(&list) || VectorEmpty(&map) || VectorEmpty(&numbers));
  list.clear();  // keeps its memory
  map.clear();
  EXPECT_TRUE(VectorEmpty(&list) && VectorEmpty(&map));
}

TEST(Base64, RoundTripsEverySize) {
  std::string bytes;
  for (int n = 0; n < 70; ++n) {
    std::string text(Base64Size(bytes.size()), '?');
    EXPECT_EQ(EncodeBase64(bytes, text.data()), text.data() + text.size());
    std::string back = "old";
    ASSERT_TRUE(DecodeBase64(text, &back)) << text;
    EXPECT_EQ(back, bytes);
    bytes += static_cast<char>(n * 37);
  }
}

TEST(Base64, KnowsTheVectorsOfTheRfcAndRefusesTheRest) {
  std::string out;
  EXPECT_TRUE(DecodeBase64("Zm9vYmE=", &out));
  EXPECT_EQ(out, "fooba");
  EXPECT_TRUE(DecodeBase64("Zm9v\r\nYg==\n", &out));
  EXPECT_EQ(out, "foob");
  for (const char* bad :
       {"Z", "Zm", "Zm9", "Zg=", "Zg===", "=", "====", "Z===", "Zm9v=", "Zm=v", "Zg==Zg==", "Zm9-", "Zm 9v"}) {
    EXPECT_FALSE(DecodeBase64(bad, &out)) << bad;
  }
}

TEST(FastTime, AgreesWithTheGeneralParserOnEveryDay) {
  int read = 0;
  for (int year : {1, 4, 100, 400, 1969, 1970, 1999, 2000, 2023, 2024, 2100, 9999}) {
    for (int month = 0; month <= 13; ++month) {
      for (int day = 0; day <= 32; ++day) {
        char text[32];
        std::snprintf(text, sizeof text, "%04d-%02d-%02dT%02d:%02d:%02dZ", year, month, day, day % 24, month,
                      59 - month);
        std::int64_t seconds = 0;
        const bool fast = ReadUtcSeconds(text, &seconds);
        const auto parsed = Time::Parse(text);
        if (fast) {
          ++read;
          ASSERT_TRUE(parsed.has_value()) << text;
          ASSERT_EQ(parsed->seconds, seconds) << text;
        } else if (parsed) {
          ASSERT_GT(day, 28) << text << " is left to the general parser without need";
        }
      }
    }
  }
  EXPECT_GT(read, 4000);
  std::int64_t seconds;
  for (const char* text :
       {"2026-07-24T24:00:00Z", "2026-07-24T10:60:00Z", "2026-07-24T10:00:60Z", "2026-07-24t10:00:00Z",
        "2026/07/24T10:00:00Z", "2026-07-24T10:00:00z", "2026-07-24T10-00:00Z", "0000-07-24T10:00:00Z",
        "2026-07-24T10:00:00", "2026-07-24T10:00:00.0Z", "2O26-07-24T10:00:00Z", "2026-02-30T10:00:00Z"}) {
    EXPECT_FALSE(ReadUtcSeconds(text, &seconds)) << text;
  }
}

TEST(Utf8, TakesExactlyTheWellFormedSequences) {
  int valid = 0;
  for (std::uint32_t code = 0x80; code < 0x110000; ++code) {
    if (code >= 0xD800 && code < 0xE000) continue;
    char bytes[4];
    const std::size_t n = static_cast<std::size_t>(WriteUtf8(code, bytes) - bytes);
    ASSERT_EQ(Utf8SequenceSize(bytes, bytes + n), n) << code;
    ASSERT_EQ(Utf8SequenceSize(bytes, bytes + n - 1), 0u) << code;
    ++valid;
  }
  EXPECT_EQ(valid, 0x110000 - 0x80 - 0x800);
  int two = 0;
  for (int a = 0x80; a < 0x100; ++a) {
    for (int b = 0; b < 0x100; ++b) {
      const char bytes[] = {static_cast<char>(a), static_cast<char>(b)};
      two += Utf8SequenceSize(bytes, bytes + 2) == 2;
    }
  }
  EXPECT_EQ(two, 0x780) << "U+0080 to U+07FF";
}

TEST(Wire, ReadsVarintsOfEverySizeAndRefusesLongerOnes) {
  for (int bits = 0; bits < 64; ++bits) {
    const std::uint64_t value = (std::uint64_t{1} << bits) | (bits > 3 ? 5 : 0);
    std::string bytes;
    std::uint64_t v = value;
    for (; v >= 0x80; v >>= 7) bytes += static_cast<char>(v | 0x80);
    bytes += static_cast<char>(v);
    EXPECT_EQ(bytes.size(), VarintSize(value));
    std::uint64_t back = 0;
    EXPECT_EQ(ReadVarint(bytes.data(), bytes.data() + bytes.size(), &back), bytes.data() + bytes.size());
    EXPECT_EQ(back, value);
    EXPECT_EQ(ReadVarint(bytes.data(), bytes.data() + bytes.size() - 1, &back), nullptr);
  }
  const std::string eleven(11, '\xFF');
  std::uint64_t back;
  EXPECT_EQ(ReadVarint(eleven.data(), eleven.data() + 11, &back), nullptr);
}

TEST(WireFormat, IsToldByContentType) {
  EXPECT_EQ(WireFormatOf("application/json"), WireFormat::kJson);
  EXPECT_EQ(WireFormatOf("Application/JSON; charset=utf-8"), WireFormat::kJson);
  EXPECT_EQ(WireFormatOf("application/vnd.kubernetes.protobuf;stream=watch"), WireFormat::kProtobuf);
  EXPECT_EQ(WireFormatOf("text/plain"), std::nullopt);
  EXPECT_EQ(WireFormatOf("application/json-patch+json"), std::nullopt);
  EXPECT_EQ(WireFormatOf(""), std::nullopt);
}

}  // namespace
}  // namespace kube::codec
