#include <utility>

#include "src/client/json_frame.h"
#include "src/client/list_splitter.h"
#include "src/codec/json_cursor.h"

namespace kube::internal {
namespace {

constexpr std::string_view kItems = "items";

bool IsSpace(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }
bool EndsScalar(char c) { return c == ',' || c == '}' || c == ']' || IsSpace(c); }

// Whether the quoted text is "items", spelled with escapes or without.
bool IsItems(std::string_view quoted) {
  if (quoted.find('\\') == std::string_view::npos) return quoted.substr(1, quoted.size() - 2) == kItems;
  codec::JsonCursor cursor(quoted);
  std::string_view key;
  return cursor.String(cursor.begin() + 1, &key) != nullptr && key == kItems;
}

// Walks through the two outer levels, byte by byte between the values and by WalkJson through them. What is kept of the
// list (and each item) is checked when it is decoded.
class JsonListSplitter final : public ListSplitter {
 public:
  explicit JsonListSplitter(std::size_t max_item) : ListSplitter(max_item) {}

  Outcome Next(std::string_view* item) override {
    ReleaseItem();
    for (;;) {
      if (state_ == State::kFailed) return Outcome::kFailed;
      while (BetweenTokens() && p_ < end_ && IsSpace(*p_)) ++p_;
      if (p_ == end_) return Outcome::kNeedMore;
      if (state_ == State::kInItem) {
        if (const char* stop = WalkJson(p_, end_, &scan_)) {
          state_ = State::kAfterItem;
          return Checked(EndItem(stop, item));
        }
        return Checked(CarryItem());
      }
      if (!Step()) state_ = State::kFailed;
    }
  }

  bool Finish() override {
    if (state_ == State::kFailed) return false;
    return state_ == State::kEnd || Fail("the list breaks off before its end");
  }

 private:
  enum class State {
    kStart,     // before '{'
    kFirstKey,  // before a key or '}'
    kKey,       // before a key
    kInKey,
    kColon,
    kValue,    // before the value of a member
    kInValue,  // in a string, an object or an array
    kInScalar,
    kAfterValue,  // before ',' or '}'
    kItemsValue,  // before the value of "items"
    kInNull,
    kFirstItem,  // before an item or ']'
    kItem,
    kInItem,
    kAfterItem,  // before ',' or ']'
    kEnd,        // only white space follows
    kFailed,
  };

  bool BetweenTokens() const {
    return state_ != State::kInKey && state_ != State::kInValue && state_ != State::kInScalar &&
           state_ != State::kInNull && state_ != State::kInItem;
  }

  Outcome Checked(Outcome outcome) {
    if (outcome == Outcome::kFailed) state_ = State::kFailed;
    return outcome;
  }

  bool Expect(const char* what) { return Fail(std::string("expected ") + what + " in the list"); }

  // Begins a string, object or array with the byte at p_, which is not passed yet.
  bool Begin(State state) {
    scan_ = {};
    state_ = state;
    return true;
  }

  bool Pass(State state) {
    ++p_;
    state_ = state;
    return true;
  }

  // Moves on by at least one byte, or to a state that will.
  bool Step() {
    switch (state_) {
      case State::kStart:
        return *p_ == '{' ? Keep("{") && Pass(State::kFirstKey) : Fail("the answer is no JSON object");
      case State::kFirstKey:
        if (*p_ == '}') return EndList();
        [[fallthrough]];
      case State::kKey:
        key_.clear();
        return *p_ == '"' ? Begin(State::kInKey) : Expect("a key");
      case State::kInKey:
        return Walk(&key_, State::kColon);
      case State::kColon:
        return *p_ == ':' ? Pass(IsItems(key_) ? State::kItemsValue : State::kValue) : Expect("':'");
      case State::kValue:
        return BeginValue();
      case State::kInValue:
        return Walk(&list_, State::kAfterValue);
      case State::kInScalar:
        return Scalar(&list_);
      case State::kAfterValue:
        if (*p_ == '}') return EndList();
        return *p_ == ',' ? Pass(State::kKey) : Expect("',' or '}'");
      case State::kItemsValue:
        return BeginItems();
      case State::kInNull:
        return Scalar(&key_) && (state_ == State::kInNull || key_ == "null" || Expect("an array of items"));
      case State::kFirstItem:
        if (*p_ == ']') return Pass(State::kAfterValue);
        [[fallthrough]];
      case State::kItem:
        item_offset_ = offset();
        return *p_ == '{' ? Begin(State::kInItem) : Expect("an object as item");
      case State::kAfterItem:
        if (*p_ == ']') return Pass(State::kAfterValue);
        return *p_ == ',' ? Pass(State::kItem) : Expect("',' or ']' after an item");
      case State::kEnd:
        return Fail("text after the list");
      case State::kInItem:
      case State::kFailed:
        break;
    }
    return false;
  }

  // Takes what the block holds of a string, object or array.
  bool Walk(std::string* to, State then) {
    const char* from = p_;
    const char* stop = WalkJson(p_, end_, &scan_);
    p_ = stop != nullptr ? stop : end_;
    if (stop != nullptr) state_ = then;
    return Keep({from, static_cast<std::size_t>(p_ - from)}, to);
  }

  // The same of a number or a literal.
  bool Scalar(std::string* to) {
    const char* from = p_;
    while (p_ < end_ && !EndsScalar(*p_)) ++p_;
    if (p_ < end_) state_ = State::kAfterValue;
    return Keep({from, static_cast<std::size_t>(p_ - from)}, to);
  }

  bool BeginValue() {
    if (list_.size() > 1 && !Keep(",")) return false;
    if (!Keep(key_) || !Keep(":")) return false;
    if (*p_ == '"' || *p_ == '{' || *p_ == '[') return Begin(State::kInValue);
    if (EndsScalar(*p_)) return Expect("a value");
    return Begin(State::kInScalar);
  }

  bool BeginItems() {
    if (std::exchange(have_items_, true)) return Fail("\"items\" comes twice in the list");
    if (*p_ == '[') return Pass(State::kFirstItem);
    key_.clear();
    return *p_ == 'n' ? Begin(State::kInNull) : Expect("an array of items");
  }

  bool EndList() { return Keep("}") && Pass(State::kEnd); }

  State state_ = State::kStart;
  JsonScan scan_;
  std::string key_;  // the member's key with its quotes
  bool have_items_ = false;
};

}  // namespace

std::unique_ptr<ListSplitter> MakeJsonListSplitter(std::size_t max_item) {
  return std::make_unique<JsonListSplitter>(max_item);
}

}  // namespace kube::internal
