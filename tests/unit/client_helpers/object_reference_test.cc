#include "kube/client/object_reference.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "kube/api/apps/v1/types.h"
#include "kube/api/core/v1/types.h"
#include "kube/client/finalizers.h"
#include "kube/client/owner_reference.h"

namespace kube {
namespace {

using apps::v1::Deployment;
using core::v1::Pod;
using ::testing::HasSubstr;

Deployment Web() { return {.metadata = {.name = "web", .namespace_ = "ns", .uid = "u1", .resource_version = "7"}}; }
Unstructured Widget() {
  return {{"apiVersion", "example.com/v1"},
          {"kind", "Widget"},
          {"metadata", {{"name", "w"}, {"namespace", "ns"}, {"uid", "u2"}, {"resourceVersion", "8"}}}};
}
template <class Call>
std::string MessageOf(Call call) {
  try {
    call();
  } catch (const Error& error) {
    return error.what();
  }
  return "nothing was thrown";
}

TEST(GetReference, TakesKindAndVersionFromTheType) {
  const auto reference = GetReference(Web(), "spec.template");
  EXPECT_EQ(reference.api_version, "apps/v1");
  EXPECT_EQ(reference.kind, "Deployment");
  EXPECT_EQ(reference.namespace_, "ns");
  EXPECT_EQ(reference.name, "web");
  EXPECT_EQ(reference.uid, "u1");
  EXPECT_EQ(reference.resource_version, "7");
  EXPECT_EQ(reference.field_path, "spec.template");
}

TEST(GetReference, WorksForCustomObjectsAndLists) {
  EXPECT_EQ(GetReference(Widget()).kind, "Widget");
  EXPECT_EQ(GetReference(Widget()).api_version, "example.com/v1");
  const auto list = GetReference(core::v1::PodList{.metadata = {.resource_version = "9"}});
  EXPECT_EQ(list.kind, "PodList");
  EXPECT_EQ(list.resource_version, "9");
  EXPECT_EQ(list.name, "");
}

TEST(GetReference, RefusesAnObjectThatDoesNotSayWhatItIs) {
  EXPECT_THROW(GetReference(Unstructured{{"metadata", {{"name", "x"}}}}), Error);
}

TEST(OwnerReference, MakesAController) {
  Pod pod{.metadata = {.name = "p", .namespace_ = "ns"}};
  SetControllerReference(Web(), pod);
  ASSERT_EQ(pod.metadata.owner_references.size(), 1u);
  const auto& owner = pod.metadata.owner_references[0];
  EXPECT_EQ(owner.api_version, "apps/v1");
  EXPECT_EQ(owner.kind, "Deployment");
  EXPECT_EQ(owner.uid, "u1");
  EXPECT_EQ(owner.controller, true);
  EXPECT_EQ(owner.block_owner_deletion, true);
  EXPECT_TRUE(IsControlledBy(pod, Web()));
  EXPECT_EQ(GetControllerOf(pod)->name, "web");
}

TEST(OwnerReference, MakesAnOwnerThatIsNoController) {
  Pod pod{.metadata = {.name = "p", .namespace_ = "ns"}};
  SetOwnerReference(Web(), pod);
  SetOwnerReference(Widget(), pod, {.block_owner_deletion = true});
  ASSERT_EQ(pod.metadata.owner_references.size(), 2u);
  EXPECT_FALSE(pod.metadata.owner_references[0].controller);
  EXPECT_FALSE(pod.metadata.owner_references[0].block_owner_deletion);
  EXPECT_EQ(pod.metadata.owner_references[1].block_owner_deletion, true);
  EXPECT_FALSE(GetControllerOf(pod));
  EXPECT_FALSE(IsControlledBy(pod, Web()));
}

TEST(OwnerReference, ReplacesTheOneToTheSameObjectOfAnyVersion) {
  Pod pod{.metadata = {.name = "p",
                       .namespace_ = "ns",
                       .owner_references = {
                           {.api_version = "apps/v1beta1", .kind = "Deployment", .name = "web", .uid = "old"}}}};
  SetControllerReference(Web(), pod);
  ASSERT_EQ(pod.metadata.owner_references.size(), 1u);
  EXPECT_EQ(pod.metadata.owner_references[0].uid, "u1");
}

TEST(OwnerReference, RefusesASecondController) {
  Unstructured object = Widget();
  SetControllerReference(Web(), object);
  Deployment other = Web();
  other.metadata.name = "other";
  try {
    SetControllerReference(other, object);
    FAIL();
  } catch (const AlreadyOwnedError& error) {
    EXPECT_EQ(error.owner().name, "web");
    EXPECT_THAT(error.what(), HasSubstr("Widget \"ns/w\" is controlled by Deployment \"web\" already"));
  }
  EXPECT_EQ(object.owner_references().size(), 1u);
  EXPECT_NO_THROW(SetControllerReference(Web(), object));
}

TEST(OwnerReference, RefusesOwnersAcrossNamespaces) {
  Pod elsewhere{.metadata = {.name = "p", .namespace_ = "other"}};
  EXPECT_THAT(MessageOf([&] { SetOwnerReference(Web(), elsewhere); }), HasSubstr("must be in the same namespace"));
  core::v1::Node node{.metadata = {.name = "n"}};
  EXPECT_THAT(MessageOf([&] { SetControllerReference(Web(), node); }), HasSubstr("outside of namespaces"));
  node.metadata.uid = "u3";
  EXPECT_NO_THROW(SetOwnerReference(node, elsewhere));
}

TEST(OwnerReference, RefusesAnOwnerThatIsNotStored) {
  Pod pod{.metadata = {.name = "p", .namespace_ = "ns"}};
  Deployment fresh = Web();
  fresh.metadata.uid.clear();
  EXPECT_THAT(MessageOf([&] { SetControllerReference(fresh, pod); }), HasSubstr("has no uid"));
}

TEST(OwnerReference, IsFoundAndRemovedInUntypedObjects) {
  Unstructured object = Widget();
  SetOwnerReference(Web(), object);
  EXPECT_TRUE(HasOwnerReference(object, Web()));
  EXPECT_FALSE(HasOwnerReference(object, Widget()));
  EXPECT_TRUE(RemoveOwnerReference(Web(), object));
  EXPECT_FALSE(RemoveOwnerReference(Web(), object));
  EXPECT_FALSE(object["metadata"].Contains("ownerReferences"));
}

template <class T>
void TestFinalizers(T object) {
  EXPECT_FALSE(ContainsFinalizer(object, "a/b"));
  EXPECT_TRUE(AddFinalizer(object, "a/b"));
  EXPECT_FALSE(AddFinalizer(object, "a/b"));
  EXPECT_TRUE(AddFinalizer(object, "c/d"));
  EXPECT_TRUE(ContainsFinalizer(object, "a/b"));
  EXPECT_TRUE(RemoveFinalizer(object, "a/b"));
  EXPECT_FALSE(RemoveFinalizer(object, "a/b"));
  EXPECT_FALSE(ContainsFinalizer(object, "a/b"));
  EXPECT_TRUE(ContainsFinalizer(object, "c/d"));
}

TEST(Finalizers, AreAddedOnceAndRemovedFromTypedAndUntypedObjects) {
  TestFinalizers(Web());
  TestFinalizers(Widget());
}

}  // namespace
}  // namespace kube
