// The handle for one kind of object: every verb, typed.
#ifndef KUBE_CLIENT_API_H_
#define KUBE_CLIENT_API_H_

#include <concepts>
#include <iterator>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

#include "kube/client/apply_configuration.h"
#include "kube/client/list_range.h"
#include "kube/client/list_stream.h"
#include "kube/client/object_access.h"
#include "kube/client/resource_verbs.h"
#include "kube/client/stream_told.h"

namespace kube {

/// What DELETE answers: the object while it is still there (grace period, finalizers), else a Status.
template <class T>
struct Deleted {
  std::optional<T> object{};
  std::optional<meta::v1::Status> status{};
};

/// The objects of one kind in one namespace, or in all of them (empty namespace: List, Watch and ListAll see
/// everything; Create and Update take the object's own namespace), or of a cluster-scoped kind (the namespace is
/// ignored).
///
/// T is a built-in type, a struct described by KUBE_OBJECT, or Unstructured (then the resource is named at
/// construction).
/// **Copies** are cheap and share the client. **Threads**: all functions are const and safe from any number of threads.
/// **Blocks** until the answer is there. **Throws** ApiError for a refusal of the server, TransportError, TimeoutError,
/// CancelledError, DecodeError, and InvalidRequestError for what cannot be sent.
template <class T>
class Api {
 public:
  using object_type = T;
  using list_type = typename internal::ObjectAccess<T>::List;
  /// False for kinds that are only posted, such as TokenReview.
  static constexpr bool kListable = !std::same_as<list_type, internal::NoList>;

  explicit Api(Client client, std::string name_space = "")
    requires HasResourceInfo<T>
      : verbs_(std::move(client),
               internal::TargetOf(GetResourceInfo(static_cast<const T*>(nullptr)), std::move(name_space))) {}
  Api(Client client, const GroupVersionResource& resource, std::string name_space = "")
    requires(!HasResourceInfo<T>)
      : verbs_(std::move(client),
               {resource.group_version(), resource.resource, internal::Scope::kUnknown, std::move(name_space)}) {}

  /// The same resource in another namespace.
  Api Namespace(std::string name_space) const { return Api(verbs_.InNamespace(std::move(name_space))); }

  /// GET. Throws ApiError with IsNotFound() when there is none; Find gives nothing instead.
  T Get(std::string_view name, const GetOptions& options = {}, const CallOptions& call = {}) const {
    return verbs_.Get(name, "", options, call, Accept()).template As<T>();
  }
  /// Nothing for an object that is not there; every other failure throws.
  std::optional<T> Find(std::string_view name, const GetOptions& options = {}, const CallOptions& call = {}) const {
    try {
      return Get(name, options, call);
    } catch (const ApiError& error) {
      if (error.IsNotFound()) return std::nullopt;
      throw;
    }
  }

  /// One page as the server gives it: all objects unless options.limit is set. The objects are decoded while they
  /// arrive.
  list_type List(const ListOptions& options = {}, const CallOptions& call = {}) const
    requires kListable
  {
    ListStream<T, list_type> stream = StreamList(options, call);
    const internal::StreamTold told(stream, call.info);
    return stream.Collect();
  }
  /// All objects, page by page while they are read; options.limit is the page size (500 when absent).
  ListRange<T> ListAll(ListOptions options = {}, CallOptions call = {}) const
    requires kListable
  {
    if (options.limit == 0) options.limit = kDefaultPageSize;
    return ListRange<T>([api = *this, options = std::move(options), call = std::move(call)](const std::string& token) {
      return Access::ToPage(api.List(After(options, token), call));
    });
  }
  /// All objects in one list, fetched in pages of options.limit (500 when absent) so that the server need not hold it
  /// whole. If the version of the first page expires on the way, one list of everything at once is the answer. The list
  /// has the resourceVersion of its first page. Source: client-go tools/pager/pager.go.
  list_type ListPaged(ListOptions options = {}, const CallOptions& call = {}) const
    requires kListable
  {
    if (options.limit == 0) options.limit = kDefaultPageSize;
    std::optional<list_type> all;
    for (ListOptions page = options;;) {
      std::optional<list_type> more;
      try {
        more = List(page, call);
      } catch (const ApiError& error) {
        if (!all || !error.IsExpired()) throw;
      }
      if (!more) {
        options.limit = 0;
        return List(options, call);
      }
      page = After(options, Access::TakePaging(*more));
      if (!all) {
        all = std::move(more);
      } else {
        std::move(more->items.begin(), more->items.end(), std::back_inserter(all->items));
      }
      if (page.continue_.empty()) return *std::move(all);
    }
  }
  /// The same answer as List gives, item by item while it arrives: for lists that need not lie in memory. See
  /// ListStream.
  ListStream<T, list_type> StreamList(const ListOptions& options = {}, const CallOptions& call = {}) const
    requires kListable
  {
    return ListStream<T, list_type>(
        verbs_.StreamList(options, call, ObjectCodec<list_type>::Accept(Preferred()), Access::ItemsNumber()));
  }
  /// Calls `each(T&)` for every item of StreamList and returns the list without its items. What `each` throws goes
  /// through, and the request is cancelled. One object is used for all items; `each` may move from it.
  template <std::invocable<T&> F>
  list_type ListEach(const ListOptions& options, F&& each, const CallOptions& call = {}) const
    requires kListable
  {
    ListStream<T, list_type> stream = StreamList(options, call);
    const internal::StreamTold told(stream, call.info);
    for (T& item : stream) each(item);
    return stream.list();
  }
  /// Changes as they happen; see WatchStream. `options.resource_version` says where to begin; absent, the existing
  /// objects come first, as kAdded.
  WatchStream<T> Watch(const ListOptions& options = {}, const CallOptions& call = {}) const {
    return WatchStream<T>(verbs_.Watch(options, call, Accept()));
  }
  template <std::same_as<std::stop_token> Stop>
  WatchStream<T> Watch(const ListOptions& options, Stop stop) const {
    return Watch(options, CallOptions{.timeout = {}, .stop = std::move(stop)});
  }

  /// POST. Returns the object as stored.
  T Create(const T& object, const CreateOptions& options = {}, const CallOptions& call = {}) const {
    return verbs_.Create(Encode(object), "", Access::Namespace(object), "", options, call, Accept()).template As<T>();
  }
  /// PUT. The object's resourceVersion must be the stored one, else ApiError with IsConflict().
  T Update(const T& object, const UpdateOptions& options = {}, const CallOptions& call = {}) const {
    return Put(object, "", options, call);
  }
  /// PUT of the status subresource: changes the status only.
  T UpdateStatus(const T& object, const UpdateOptions& options = {}, const CallOptions& call = {}) const
    requires internal::MayHaveSubresource<T, internal::kStatus>
  {
    return Put(object, "status", options, call);
  }
  /// PATCH. `subresource` is "status" and the like, or empty.
  T Patch(std::string_view name, const kube::Patch& patch, const PatchOptions& options = {},
          std::string_view subresource = "", const CallOptions& call = {}) const {
    return verbs_.Patch(patch, name, subresource, options, call, Accept()).template As<T>();
  }
  /// Server-side apply: the fields present in `object` become `options.field_manager`'s. Creates what is not there.
  /// Fields that are zero count as absent: wrap the object in an ApplyConfiguration to say them. A field that another
  /// manager owns is a Conflict (ApiError::ApplyConflicts) unless options.force is set. An object with managedFields,
  /// as the server gives it, is an InvalidRequestError: apply what ExtractFields takes out of it.
  T Apply(const T& object, const ApplyOptions& options, const CallOptions& call = {}) const {
    return ApplyTo(object, "", options, call);
  }
  T ApplyStatus(const T& object, const ApplyOptions& options, const CallOptions& call = {}) const
    requires internal::MayHaveSubresource<T, internal::kStatus>
  {
    return ApplyTo(object, "status", options, call);
  }
  /// The same for an object that also says what is zero and what is null.
  template <std::same_as<ApplyConfiguration<T>> C>
  T Apply(const C& configuration, const ApplyOptions& options, const CallOptions& call = {}) const {
    return ApplyTo(configuration, "", options, call);
  }
  template <std::same_as<ApplyConfiguration<T>> C>
    requires internal::MayHaveSubresource<T, internal::kStatus>
  T ApplyStatus(const C& configuration, const ApplyOptions& options, const CallOptions& call = {}) const {
    return ApplyTo(configuration, "status", options, call);
  }
  /// DELETE. With kForeground the object stays, terminating, until its dependents are gone.
  Deleted<T> Delete(std::string_view name, const DeleteOptions& options = {}, const CallOptions& call = {}) const {
    Result result = verbs_.Delete(name, options, call, Accept());
    Deleted<T> deleted;
    meta::v1::Status status;
    if (internal::DecodeIfStatus(result, &status)) {
      deleted.status = std::move(status);
    } else {
      deleted.object = result.As<T>();
    }
    return deleted;
  }
  /// DELETE of all objects that `list` selects. Not atomic.
  void DeleteCollection(const DeleteOptions& options = {}, const ListOptions& list = {},
                        const CallOptions& call = {}) const {
    verbs_.DeleteCollection(options, list, call, Accept());
  }

  /// Any subresource by its name, for those that have no function of their own (see kube/client/subresources.h). R is
  /// what is answered, B what is sent. B names its object by itself, as in Update.
  template <class R = T>
  R GetSubresource(std::string_view name, std::string_view subresource, const GetOptions& options = {},
                   const CallOptions& call = {}) const {
    return verbs_.Get(name, subresource, options, call, AcceptOf<R>()).template As<R>();
  }
  /// POST: what is not an object's part but an action, such as an eviction.
  template <class R = void, class B>
  auto CreateSubresource(std::string_view name, const B& body, std::string_view subresource,
                         const CreateOptions& options = {}, const CallOptions& call = {}) const {
    using Answer = std::conditional_t<std::is_void_v<R>, B, R>;
    return verbs_.Create(EncodePart(body), name, {}, subresource, options, call, AcceptOf<Answer>())
        .template As<Answer>();
  }
  template <class B>
  B UpdateSubresource(const B& body, std::string_view subresource, const UpdateOptions& options = {},
                      const CallOptions& call = {}) const {
    using Part = internal::ObjectAccess<B>;
    return verbs_
        .Update(EncodePart(body), Part::Name(body), Part::Namespace(body), subresource, options, call, AcceptOf<B>())
        .template As<B>();
  }
  template <class R = T>
  R PatchSubresource(std::string_view name, const kube::Patch& patch, std::string_view subresource,
                     const PatchOptions& options = {}, const CallOptions& call = {}) const {
    return verbs_.Patch(patch, name, subresource, options, call, AcceptOf<R>()).template As<R>();
  }

  const Client& client() const noexcept { return verbs_.client(); }
  /// The verbs without types, for subresources and answers of another kind.
  const internal::ResourceVerbs& verbs() const noexcept { return verbs_; }

 private:
  using Access = internal::ObjectAccess<T>;

  explicit Api(internal::ResourceVerbs verbs) : verbs_(std::move(verbs)) {}

  ContentType Preferred() const { return internal::PreferredContentType(verbs_.client()); }
  const char* Accept() const { return ObjectCodec<T>::Accept(Preferred()); }
  EncodedBody Encode(const T& object) const { return ObjectCodec<T>::Encode(object, Preferred()); }
  // Parts of custom resources are sent in JSON, whatever their type: their handlers take nothing else.
  template <class B>
  EncodedBody EncodePart(const B& body) const {
    return ObjectCodec<B>::Encode(body, HasResourceInfo<T> ? Preferred() : ContentType::kJson);
  }
  template <class R>
  const char* AcceptOf() const {
    return ObjectCodec<R>::Accept(HasResourceInfo<T> ? Preferred() : ContentType::kJson);
  }
  T Put(const T& object, std::string_view subresource, const UpdateOptions& options, const CallOptions& call) const {
    return verbs_
        .Update(Encode(object), Access::Name(object), Access::Namespace(object), subresource, options, call, Accept())
        .template As<T>();
  }
  T ApplyTo(const T& object, std::string_view subresource, const ApplyOptions& options, const CallOptions& call) const {
    return SendApply(Access::ApplyBody(object), object, subresource, options, call);
  }
  T ApplyTo(const ApplyConfiguration<T>& configuration, std::string_view subresource, const ApplyOptions& options,
            const CallOptions& call) const {
    return SendApply(internal::ApplyBodyOf(configuration.ToValue()), *configuration, subresource, options, call);
  }
  T SendApply(std::string body, const T& object, std::string_view subresource, const ApplyOptions& options,
              const CallOptions& call) const {
    return verbs_
        .Apply(std::move(body), Access::Name(object), Access::Namespace(object), subresource, options, call, Accept())
        .template As<T>();
  }
  // The options of the page that `token` names; of the first one when it is empty.
  static ListOptions After(ListOptions options, const std::string& token) {
    if (token.empty()) return options;
    // The token holds the version; the server refuses both together. Source: client-go tools/pager/pager.go.
    options.continue_ = token;
    options.resource_version.clear();
    options.resource_version_match.clear();
    return options;
  }

  internal::ResourceVerbs verbs_;
};

}  // namespace kube

#endif  // KUBE_CLIENT_API_H_
