#include "src/sandbox/store.h"

#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <vector>

namespace kube::sandbox {
namespace {

class StoreTest : public ::testing::Test {
 protected:
  StoreTest() {
    for (const ServedResourcePtr& resource : BuiltInResources()) {
      if (resource->group_resource == "configmaps") maps_ = resource;
    }
  }
  ObjectPtr Create(Store& store, std::string_view name_space, std::string_view name) {
    return store.Create(
        maps_,
        Value{{"kind", "ConfigMap"}, {"apiVersion", "v1"}, {"metadata", {{"name", name}, {"namespace", name_space}}}});
  }
  static std::string Names(const std::vector<ObjectPtr>& objects) {
    std::string names;
    for (const ObjectPtr& object : objects)
      names.append(object->namespace_()).append("/").append(object->name()) += ' ';
    return names;
  }

  ServedResourcePtr maps_;
};

class Recorder : public StoreWatcher {
 public:
  void OnEvent(const StoreEvent& event) override { events.push_back(event); }
  std::vector<StoreEvent> events;
};

TEST_F(StoreTest, GivesEachChangeItsOwnVersion) {
  Store store(10);
  const ObjectPtr a = Create(store, "x", "a");
  const ObjectPtr b = Create(store, "x", "b");
  EXPECT_LT(a->version(), b->version());
  EXPECT_EQ(a->value()["metadata"].GetString("resourceVersion"), std::to_string(a->version()));
  EXPECT_EQ(Create(store, "x", "a"), nullptr);
  EXPECT_EQ(store.version(), b->version());
}

TEST_F(StoreTest, ReplacesOnlyTheStateThatTheWriterKnew) {
  Store store(10);
  const ObjectPtr first = Create(store, "x", "a");
  const ObjectPtr second = store.Replace(first, first->value());
  ASSERT_NE(second, nullptr);
  EXPECT_EQ(store.Replace(first, first->value()), nullptr);
  EXPECT_EQ(store.Remove(first), nullptr);
  const ObjectPtr gone = store.Remove(second);
  ASSERT_NE(gone, nullptr);
  EXPECT_GT(gone->version(), second->version());
  EXPECT_EQ(store.Get("configmaps", "x", "a"), nullptr);
}

TEST_F(StoreTest, ListsInOrderOfNamespaceAndNameAndStopsAtTheLimit) {
  Store store(10);
  Create(store, "y", "a");
  Create(store, "x", "b");
  Create(store, "x", "a");
  EXPECT_EQ(Names(store.List("configmaps", {})->objects), "x/a x/b y/a ");
  EXPECT_EQ(Names(store.List("configmaps", {.namespace_ = "x"})->objects), "x/a x/b ");
  const auto page = store.List("configmaps", {.limit = 1});
  EXPECT_EQ(Names(page->objects), "x/a ");
  EXPECT_TRUE(page->more);
  EXPECT_EQ(page->remaining, 2u);
  EXPECT_EQ(Names(store.List("configmaps", {.after = "x/a"})->objects), "x/b y/a ");
}

TEST_F(StoreTest, ListsThePastWhileItIsRemembered) {
  Store store(4);
  const ObjectPtr a = Create(store, "x", "a");
  const ObjectPtr b = Create(store, "x", "b");
  store.Remove(a);
  Create(store, "x", "c");
  EXPECT_EQ(Names(store.List("configmaps", {})->objects), "x/b x/c ");
  EXPECT_EQ(Names(store.List("configmaps", {.version = b->version()})->objects), "x/a x/b ");
  EXPECT_EQ(Names(store.List("configmaps", {.after = "x/a", .version = b->version()})->objects), "x/b ");
  Create(store, "x", "d");
  Create(store, "x", "e");
  Create(store, "x", "f");
  EXPECT_FALSE(store.List("configmaps", {.version = b->version()}).has_value());
}

TEST_F(StoreTest, WatchersSeeTheBacklogThenEveryChangeOnce) {
  Store store(10);
  const ObjectPtr a = Create(store, "x", "a");
  const ObjectPtr b = Create(store, "x", "b");
  auto watcher = std::make_shared<Recorder>();
  const auto backlog = store.Watch("configmaps", a->version(), watcher);
  ASSERT_TRUE(backlog.has_value());
  ASSERT_EQ(backlog->events.size(), 1u);
  EXPECT_EQ(backlog->events[0].object, b);
  store.Remove(a);
  ASSERT_EQ(watcher->events.size(), 1u);
  EXPECT_EQ(watcher->events[0].type, StoreEvent::Type::kDeleted);
  EXPECT_EQ(watcher->events[0].previous, a);
  EXPECT_EQ(watcher->events[0].object->value()["metadata"].GetString("resourceVersion"),
            std::to_string(store.version()));
  store.Unwatch("configmaps", watcher.get());
  Create(store, "x", "c");
  EXPECT_EQ(watcher->events.size(), 1u);
}

TEST_F(StoreTest, RefusesToWatchFromAForgottenVersion) {
  Store store(2);
  const ObjectPtr a = Create(store, "x", "a");
  Create(store, "x", "b");
  Create(store, "x", "c");
  Create(store, "x", "d");
  EXPECT_FALSE(store.Watch("configmaps", a->version(), std::make_shared<Recorder>()).has_value());
  EXPECT_EQ(store.Watch("configmaps", std::nullopt, std::make_shared<Recorder>())->objects.size(), 4u);
}

}  // namespace
}  // namespace kube::sandbox
