#include "src/sandbox/controllers/gc_graph.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kube::sandbox {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::UnorderedElementsAre;
using Kind = GcAction::Kind;

const GroupVersionResource kSets{"apps", "v1", "replicasets"};
const GroupVersionResource kPods{"", "v1", "pods"};

UnstructuredOwner OwnedBySet(std::string uid, bool blocks = true) {
  return {.api_version = "apps/v1",
          .kind = "ReplicaSet",
          .name = uid,
          .uid = uid,
          .controller = true,
          .block_owner_deletion = blocks};
}

GcNode Set(std::string uid) {
  return {.uid = uid, .resource = kSets, .kind = "ReplicaSet", .namespace_ = "default", .name = uid};
}

GcNode Pod(std::string uid, std::vector<UnstructuredOwner> owners) {
  return {
      .uid = uid, .resource = kPods, .kind = "Pod", .namespace_ = "default", .name = uid, .owners = std::move(owners)};
}

GcNode Waiting(GcNode node) {
  node.deleting = node.foreground = true;
  return node;
}

TEST(GcNode, ReadsOwnersAndTheFinalizersOfADeletion) {
  Unstructured object{{"kind", "Pod"},
                      {"metadata",
                       {{"name", "web"},
                        {"namespace", "default"},
                        {"uid", "u1"},
                        {"deletionTimestamp", "2026-01-01T00:00:00Z"},
                        {"finalizers", Array{"example.com/mine", "foregroundDeletion"}},
                        {"ownerReferences", Array{{{"apiVersion", "apps/v1"},
                                                   {"kind", "ReplicaSet"},
                                                   {"name", "s"},
                                                   {"uid", "s"},
                                                   {"controller", true},
                                                   {"blockOwnerDeletion", true}}}}}}};
  GcNode node = MakeGcNode(kPods, object);
  EXPECT_EQ(node.uid, "u1");
  EXPECT_TRUE(node.deleting);
  EXPECT_TRUE(node.foreground);
  EXPECT_FALSE(node.orphaning);
  EXPECT_THAT(node.owners, ElementsAre(OwnedBySet("s")));
}

TEST(GcNode, FinalizersMeanNothingBeforeTheDeletion) {
  Unstructured object{{"metadata", {{"uid", "u1"}, {"finalizers", Array{"orphan", "foregroundDeletion"}}}}};
  GcNode node = MakeGcNode(kPods, object);
  EXPECT_FALSE(node.orphaning);
  EXPECT_FALSE(node.foreground);
}

TEST(GcGraph, ANewObjectWithoutOwnersNeedsNoLook) {
  GcGraph graph;
  EXPECT_THAT(graph.Put(Set("s")), IsEmpty());
}

TEST(GcGraph, ANewDependentIsLookedAtOnce) {
  GcGraph graph;
  EXPECT_THAT(graph.Put(Pod("p", {OwnedBySet("s")})), ElementsAre("p"));
  EXPECT_THAT(graph.Put(Pod("p", {OwnedBySet("s")})), IsEmpty());
}

TEST(GcGraph, DependentsAreLookedAtWhenTheirOwnerIsGone) {
  GcGraph graph;
  graph.Put(Set("s"));
  graph.Put(Pod("p1", {OwnedBySet("s")}));
  graph.Put(Pod("p2", {OwnedBySet("s")}));
  graph.Put(Pod("other", {OwnedBySet("t")}));
  EXPECT_THAT(graph.Remove("s"), UnorderedElementsAre("p1", "p2"));
  EXPECT_EQ(graph.Find("s"), nullptr);
}

TEST(GcGraph, KnowsDependentsThatCameBeforeTheirOwner) {
  GcGraph graph;
  graph.Put(Pod("p", {OwnedBySet("s")}));
  graph.Put(Set("s"));
  ASSERT_EQ(graph.DependentsOf("s").size(), 1u);
  EXPECT_EQ(graph.DependentsOf("s")[0].uid, "p");
}

TEST(GcGraph, AForegroundDeletionStirsTheOwnerAndItsDependents) {
  GcGraph graph;
  graph.Put(Set("s"));
  graph.Put(Pod("p", {OwnedBySet("s")}));
  EXPECT_THAT(graph.Put(Waiting(Set("s"))), UnorderedElementsAre("s", "p"));
}

TEST(GcGraph, TheLastDependentToGoStirsTheOwnerThatWaits) {
  GcGraph graph;
  graph.Put(Waiting(Set("s")));
  graph.Put(Pod("p", {OwnedBySet("s")}));
  EXPECT_THAT(graph.Remove("p"), ElementsAre("s"));
  EXPECT_THAT(graph.DependentsOf("s"), IsEmpty());
}

TEST(GcGraph, ADependentThatStopsBlockingStirsTheOwnerThatWaits) {
  GcGraph graph;
  graph.Put(Waiting(Set("s")));
  graph.Put(Pod("p", {OwnedBySet("s")}));
  EXPECT_THAT(graph.Put(Pod("p", {OwnedBySet("s", false)})), Contains("s"));
  graph.Put(Pod("p", {OwnedBySet("s")}));
  EXPECT_THAT(graph.Put(Pod("p", {})), Contains("s"));
  EXPECT_THAT(graph.DependentsOf("s"), IsEmpty());
}

TEST(GcGraph, AnOwnerThatDoesNotWaitIsLeftAloneWhenADependentGoes) {
  GcGraph graph;
  graph.Put(Set("s"));
  graph.Put(Pod("p", {OwnedBySet("s")}));
  EXPECT_THAT(graph.Remove("p"), Not(Contains("s")));
}

TEST(OwnerState, TheReferenceMustNameTheSameObject) {
  GcNode pod = Pod("p", {});
  EXPECT_EQ(StateOf(OwnedBySet("s"), pod, Set("s")), OwnerState::kSolid);
  EXPECT_EQ(StateOf(OwnedBySet("s"), pod, Waiting(Set("s"))), OwnerState::kWaiting);
  GcNode again = Set("s");
  again.uid = "s2";
  EXPECT_EQ(StateOf(OwnedBySet("s"), pod, again), OwnerState::kGone) << "made anew under the old name";
  UnstructuredOwner other_kind = OwnedBySet("s");
  other_kind.kind = "Deployment";
  EXPECT_EQ(StateOf(other_kind, pod, Set("s")), OwnerState::kGone);
}

TEST(OwnerState, AnyVersionOfTheGroupNamesTheObject) {
  UnstructuredOwner old = OwnedBySet("s");
  old.api_version = "apps/v1beta2";
  EXPECT_EQ(StateOf(old, Pod("p", {}), Set("s")), OwnerState::kSolid);
}

TEST(OwnerState, AnOwnerInAnotherNamespaceIsNone) {
  GcNode pod = Pod("p", {});
  pod.namespace_ = "elsewhere";
  EXPECT_EQ(StateOf(OwnedBySet("s"), pod, Set("s")), OwnerState::kGone);
  GcNode cluster_wide = Set("s");
  cluster_wide.namespace_.clear();
  EXPECT_EQ(StateOf(OwnedBySet("s"), pod, cluster_wide), OwnerState::kSolid);
}

TEST(DecideGc, DeletesWhatHasLostAllOwners) {
  GcNode pod = Pod("p", {OwnedBySet("s"), OwnedBySet("t")});
  GcAction action = DecideGc(pod, {OwnerState::kGone, OwnerState::kGone}, {});
  EXPECT_EQ(action.kind, Kind::kDelete);
  EXPECT_STREQ(action.propagation, "Background");
}

TEST(DecideGc, LeavesWhatNeverHadAnOwner) { EXPECT_EQ(DecideGc(Pod("p", {}), {}, {}).kind, Kind::kNothing); }

TEST(DecideGc, LeavesWhatAllOwnersOfLive) {
  EXPECT_EQ(DecideGc(Pod("p", {OwnedBySet("s")}), {OwnerState::kSolid}, {}).kind, Kind::kNothing);
}

TEST(DecideGc, DropsDanglingReferencesOfWhatStillHasAnOwner) {
  GcNode pod = Pod("p", {OwnedBySet("s"), OwnedBySet("t"), OwnedBySet("u")});
  GcAction action = DecideGc(pod, {OwnerState::kGone, OwnerState::kSolid, OwnerState::kWaiting}, {});
  EXPECT_EQ(action.kind, Kind::kSetOwners);
  EXPECT_THAT(action.owners, ElementsAre(OwnedBySet("t")));
}

TEST(DecideGc, LeavesWhatHasAnOwnerOfAKindThatIsNotServed) {
  GcNode pod = Pod("p", {OwnedBySet("s"), OwnedBySet("t")});
  EXPECT_EQ(DecideGc(pod, {OwnerState::kGone, OwnerState::kUnknown}, {}).kind, Kind::kNothing);
}

TEST(DecideGc, LeavesWhatIsOnItsWayOutAlready) {
  GcNode pod = Pod("p", {OwnedBySet("s")});
  pod.deleting = true;
  EXPECT_EQ(DecideGc(pod, {OwnerState::kGone}, {}).kind, Kind::kNothing);
}

TEST(DecideGc, DependentsOfAWaitingOwnerGoInTheForegroundWhenTheyHaveDependents) {
  GcNode set = Set("s");
  set.owners = {
      {.api_version = "apps/v1", .kind = "Deployment", .name = "d", .uid = "d", .block_owner_deletion = true}};
  EXPECT_STREQ(DecideGc(set, {OwnerState::kWaiting}, {Pod("p", {OwnedBySet("s")})}).propagation, "Foreground");
  EXPECT_STREQ(DecideGc(set, {OwnerState::kWaiting}, {}).propagation, "Background");
}

TEST(DecideGc, AWaitingOwnerIsHeldByBlockingDependentsOnly) {
  GcNode owner = Waiting(Set("s"));
  EXPECT_EQ(DecideGc(owner, {}, {Pod("p", {OwnedBySet("s")})}).kind, Kind::kLookAtDependents);
  GcAction action = DecideGc(owner, {}, {Pod("p", {OwnedBySet("s", false)})});
  EXPECT_EQ(action.kind, Kind::kDropFinalizer);
  EXPECT_STREQ(action.finalizer, "foregroundDeletion");
  EXPECT_EQ(DecideGc(owner, {}, {}).kind, Kind::kDropFinalizer);
}

TEST(DecideGc, ACircleStopsBlocking) {
  GcNode a = Pod("a", {OwnedBySet("b")});
  GcNode b = Waiting(Pod("b", {OwnedBySet("a")}));
  GcAction action = DecideGc(a, {OwnerState::kWaiting}, {b});
  EXPECT_EQ(action.kind, Kind::kSetOwners);
  EXPECT_THAT(action.owners, ElementsAre(OwnedBySet("b", false)));
}

TEST(DecideGc, OrphansWhenAskedTo) {
  GcNode owner = Set("s");
  owner.deleting = owner.orphaning = true;
  GcAction action = DecideGc(owner, {}, {Pod("p", {OwnedBySet("s")})});
  EXPECT_EQ(action.kind, Kind::kOrphan);
  EXPECT_STREQ(action.finalizer, "orphan");
}

}  // namespace
}  // namespace kube::sandbox
