#include "src/transport/event_loop.h"

#include <gtest/gtest.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <future>
#include <thread>
#include <vector>

namespace kube::transport {
namespace {

TEST(EventLoop, RunsPostedTasksInOrderOnItsThread) {
  EventLoop loop;
  loop.Start();
  std::vector<int> seen;
  std::promise<void> done;
  for (int i = 0; i < 100; ++i) loop.Post([&, i] { seen.push_back(loop.InLoopThread() ? i : -1); });
  loop.Post([&] { done.set_value(); });
  done.get_future().wait();
  ASSERT_EQ(seen.size(), 100u);
  for (int i = 0; i < 100; ++i) EXPECT_EQ(seen[static_cast<std::size_t>(i)], i);
  EXPECT_FALSE(loop.InLoopThread());
}

TEST(EventLoop, RunsEveryTaskOfManyPosters) {
  EventLoop loop;
  loop.Start();
  int count = 0;
  std::vector<std::thread> posters;
  for (int t = 0; t < 4; ++t) {
    posters.emplace_back([&] {
      for (int i = 0; i < 1000; ++i) loop.Post([&] { ++count; });
    });
  }
  for (std::thread& poster : posters) poster.join();
  loop.Stop();
  EXPECT_EQ(count, 4000);
  EXPECT_FALSE(loop.Post([] {}));
}

TEST(EventLoop, RunsTimersByTimeAndNotCancelledOnes) {
  EventLoop loop;
  std::vector<int> seen;
  std::promise<void> done;
  const auto now = EventLoop::Clock::now();
  loop.RunAt(now + std::chrono::milliseconds(3), [&] {
    seen.push_back(3);
    done.set_value();
  });
  loop.RunAt(now + std::chrono::milliseconds(1), [&] { seen.push_back(1); });
  loop.CancelTimer(loop.RunAt(now + std::chrono::milliseconds(2), [&] { seen.push_back(2); }));
  loop.Start();
  done.get_future().wait();
  loop.Stop();
  EXPECT_EQ(seen, (std::vector<int>{1, 3}));
}

TEST(EventLoop, DefersUntilAllOfTheBatchHasRun) {
  EventLoop loop;
  std::vector<int> seen;
  loop.Post([&] {
    loop.Defer([&] { seen.push_back(3); });
    seen.push_back(1);
  });
  loop.Post([&] { seen.push_back(2); });
  loop.Start();
  loop.Stop();
  EXPECT_EQ(seen, (std::vector<int>{1, 2, 3}));
}

// Two descriptors become ready in one batch; the first handler called removes the other.
struct Rival : EventHandler {
  EventLoop* loop = nullptr;
  int fd = -1;
  Rival* other = nullptr;
  int calls = 0;
  void OnEvents(std::uint32_t) override {
    ++calls;
    loop->Remove(other->fd);
    loop->Remove(fd);
  }
};

TEST(EventLoop, DropsCollectedEventsOfARemovedDescriptor) {
  EventLoop loop;
  Rival a, b;
  for (Rival* rival : {&a, &b}) {
    rival->loop = &loop;
    rival->fd = eventfd(1, EFD_CLOEXEC | EFD_NONBLOCK);
    rival->other = rival == &a ? &b : &a;
    loop.Add(rival->fd, EPOLLIN, rival);
  }
  std::promise<void> done;
  loop.RunAfter(std::chrono::milliseconds(1), [&] { done.set_value(); });
  loop.Start();
  done.get_future().wait();
  loop.Stop();
  EXPECT_EQ(a.calls + b.calls, 1);
  close(a.fd);
  close(b.fd);
}

}  // namespace
}  // namespace kube::transport
