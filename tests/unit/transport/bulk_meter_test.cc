#include "src/transport/bulk_meter.h"

#include <gtest/gtest.h>

namespace kube::transport {
namespace {

using std::chrono::milliseconds;

constexpr BulkMeter::Time kStart{std::chrono::hours(1)};

TEST(BulkMeter, CountsWhatComesWithoutPause) {
  BulkMeter meter;
  for (std::size_t sum = 8192; sum <= BulkMeter::kBulkBytes; sum += 8192) EXPECT_FALSE(meter.Add(kStart, 8192)) << sum;
  EXPECT_TRUE(meter.Add(kStart + milliseconds(1), 1));
  EXPECT_TRUE(meter.Add(kStart + milliseconds(1) + BulkMeter::kPause, 1));
}

TEST(BulkMeter, ForgetsAfterAPause) {
  BulkMeter meter;
  EXPECT_TRUE(meter.Add(kStart, 2 * BulkMeter::kBulkBytes));
  EXPECT_FALSE(meter.Add(kStart + BulkMeter::kPause + milliseconds(1), 100));
}

TEST(BulkMeter, TakesEventsFarApartForNoBulk) {
  BulkMeter meter;
  for (int i = 0; i < 100; ++i) EXPECT_FALSE(meter.Add(kStart + i * milliseconds(20), 8192)) << i;
}

}  // namespace
}  // namespace kube::transport
