package main

import (
	"strings"
	"unicode"
)

// reserved are the names that a member cannot have in C++: it gets a trailing underscore. The one such table.
var reserved = func() map[string]bool {
	const keywords = `alignas alignof and and_eq asm auto bitand bitor bool break case catch char char8_t char16_t
		char32_t class compl concept const consteval constexpr constinit const_cast continue co_await co_return co_yield
		decltype default delete do double dynamic_cast else enum explicit export extern false float for friend goto if
		inline int long mutable namespace new noexcept not not_eq nullptr operator or or_eq private protected public
		register reinterpret_cast requires return short signed sizeof static static_assert static_cast struct switch
		template this thread_local throw true try typedef typeid typename union unsigned using virtual void volatile
		wchar_t while xor xor_eq`
	const macros = `assert emit errno foreach linux major makedev minor signals slots stderr stdin stdout unix`
	table := map[string]bool{}
	for _, word := range strings.Fields(keywords + " " + macros) {
		table[word] = true
	}
	return table
}()

// splitWords cuts a camelCase name into words; a run of capitals is one word, with its plural s (podCIDRs: pod, CIDRs).
func splitWords(name string) []string {
	var words []string
	for _, part := range strings.FieldsFunc(name, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
		r := []rune(part)
		for start := 0; start < len(r); {
			end := start + 1
			if unicode.IsUpper(r[start]) {
				for end < len(r) && unicode.IsUpper(r[end]) {
					end++
				}
			}
			run := end - start
			plural := run > 1 && end < len(r) && r[end] == 's' && (end+1 == len(r) || unicode.IsUpper(r[end+1]))
			switch {
			case plural:
				end++
			case run > 1 && end < len(r) && unicode.IsLower(r[end]):
				end-- // the last capital begins the next word
			case run > 1:
			default:
				for end < len(r) && !unicode.IsUpper(r[end]) {
					end++
				}
			}
			for end < len(r) && unicode.IsDigit(r[end]) {
				end++
			}
			words = append(words, string(r[start:end]))
			start = end
		}
	}
	return words
}

func snake(name string) string { return strings.ToLower(strings.Join(splitWords(name), "_")) }

// memberName is the C++ member for a JSON key or, where the key is no identifier, for the Go field.
func memberName(jsonKey, goName string) string {
	source := jsonKey
	if strings.ContainsAny(jsonKey, "$-./") || jsonKey == "" {
		source = goName
	}
	name := snake(source)
	if reserved[name] {
		name += "_"
	}
	return name
}

func capitalize(s string) string {
	if s == "" {
		return s
	}
	return strings.ToUpper(s[:1]) + s[1:]
}

// pluralOf is client-gen's plural of a kind.
func pluralOf(kind string) string {
	if kind == "Endpoints" {
		return kind
	}
	last := kind[len(kind)-1]
	switch {
	case strings.HasSuffix(kind, "ch"), strings.HasSuffix(kind, "sh"), last == 's', last == 'x', last == 'z':
		return kind + "es"
	case last == 'y' && !strings.ContainsRune("aeiou", rune(kind[len(kind)-2])):
		return kind[:len(kind)-1] + "ies"
	}
	return kind + "s"
}
