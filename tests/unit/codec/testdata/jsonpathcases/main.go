// Writes ../json_path_cases.json: what client-go's util/jsonpath makes of each template. Run: go run . > ../json_path_cases.json
package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"

	utiljson "k8s.io/apimachinery/pkg/util/json"
	"k8s.io/client-go/util/jsonpath"
)

// Case is one template and what upstream makes of it.
type Case struct {
	Document     string `json:"document"`
	Template     string `json:"template"`
	AllowMissing bool   `json:"allowMissing,omitempty"`
	BadTemplate  bool   `json:"badTemplate,omitempty"`
	Fails        bool   `json:"fails,omitempty"`
	Error        string `json:"error,omitempty"` // for the reader only
	Text         string `json:"text"`
	JSON         string `json:"json"`
}

var documents = map[string]string{
	"list": `{"kind":"List","items":[
		{"kind":"None","metadata":{"name":"127.0.0.1","labels":{"kubernetes.io/hostname":"127.0.0.1"}},"status":{"capacity":{"cpu":"4"},"ready":true,"addresses":[{"type":"LegacyHostIP","address":"127.0.0.1"}]}},
		{"kind":"None","metadata":{"name":"127.0.0.2","labels":{"kubernetes.io/hostname":"127.0.0.2"}},"status":{"capacity":{"cpu":"8"},"ready":false,"addresses":[{"type":"LegacyHostIP","address":"127.0.0.2"},{"type":"another","address":"127.0.0.3"}]}}],
		"users":[{"name":"myself","user":{}},{"name":"e2e","user":{"username":"admin","password":"secret"}}]}`,
	"store": `{"name":"jsonpath","book":[
		{"category":"reference","author":"Nigel Rees","title":"Sayings of the Century","price":8.95},
		{"category":"fiction","author":"Evelyn Waugh","title":"Sword of Honour","price":12.99},
		{"category":"fiction","author":"Herman Melville","title":"Moby Dick","isbn":"0-553-21311-3","price":8.99}],
		"bicycle":[{"color":"red","price":19.95,"isnew":true},{"color":"green","price":20.01,"isnew":false}],
		"numbers":[1,2,3,4,5,6,7,8,9,10],"empty":[],"nothing":null,"deep":[[1,[2,[3]]],[4]],
		"doubles":[1.0,1.5,1e20,1e21,1e22,123456789.0,1e6,1e-4,1e-5,0.1,-0.0,1e300,999999.5,1234567.5,12345.678],"big":9007199254740993,
		"texts":["a","b c","<&>","q\"uote","tab\tnl\n","\u2028","\u0001\u007f","é"],
		"a.b":"dotted","k":{"x-y":{"z":1}},"mixed":[1,"a",true,null,{"q":1},[2]],"html":{"t":"<a&b>"},"sorted":{"b":1,"a":{"d":2,"c":3}},
		"nulls":[null,{"x":1},null],"eq":[{"n":1,"m":1},{"n":2,"m":3}],"word":"abc"}`,
	"pod": `{"metadata":{"name":"web","labels":{"app.kubernetes.io/name":"web","a b":"blank"},"annotations":{"text":"x,y]z"}},"status":{"phase":"Running","podIP":"","conditions":[
		{"type":"Ready","status":"True","lastProbeTime":null},{"type":"PodScheduled","status":"False","reason":"it (really) is"}]}}`,
}

var templates = []struct {
	document string
	texts    []string
}{
	{"store", []string{
		``, `plain`, `hello jsonpath`, `hello {.name}`, `{"hello jsonpath"}`, `{'single'}`, `{.name}`, `{$.name}`, `{@.name}`, `{name}`, `{.}`, `{@}x`, `{}`, `{ }`, `{ .name }`,
		`{.book[0].title}`, `{.book[*].title}`, `{.book[0:2].author}`, `{.book[-1:].title}`, `{.book[-1].title}`, `{.book[-2:].title}`, `{.book[:2].title}`, `{.book[::2].title}`, `{.book[0,2].title}`, `{.book[ 0 , 2 ].title}`, `{.book[0:1,2].title}`,
		`{.numbers}`, `{.numbers[*]}`, `{.numbers[0]}`, `{.numbers[9]}`, `{.numbers[10]}`, `{.numbers[-10]}`, `{.numbers[-11]}`, `{.numbers[1:5:2]}`, `{.numbers[5:1]}`, `{.numbers[0:0]}`, `{.numbers[3:3]}`, `{.numbers[0:10]}`, `{.numbers[0:11]}`, `{.numbers[::0]}`, `{.numbers[::-1]}`, `{.numbers[0:-1]}`, `{.numbers[-3:-1]}`, `{.numbers[-1:0]}`, `{.numbers[]}`, `{.numbers[:]}`, `{.numbers[1:]}`, `{.numbers[-]}`, `{.numbers[1:2:3:4]}`, `{.numbers[a]}`, `{.numbers["0"]}`, `{.numbers[+1]}`, `{.numbers[1`, `{.numbers[99999999999999999999]}`,
		`{.empty}`, `{.empty[*]}`, `{.empty[0]}`, `{.empty[0:0]}`, `{.nothing}`, `{.nothing.x}`, `{.nothing[0]}`, `{.nothing[?(@.x)]}`, `{.nothing.*}`, `{.name[0]}`, `{.name.x}`, `{.k[0]}`, `{.missing}`, `{.missing.x}`, `{.missing[*]}`, `{.book[*].isbn}`, `{.book[0].isbn}`,
		`{.bicycle[?(@.isnew==true)].color}`, `{.bicycle[?(@.isnew==false)]}`, `{.bicycle[?(@.isnew!=true)].color}`, `{.bicycle[?(@.isnew<true)].color}`, `{.book[?(@.price<10.0)].title}`, `{.book[?(@.price<10)].title}`, `{.book[?(@.price>=8.99)].title}`, `{.book[?(@.price<=8.99)].title}`, `{.book[?(@.price>8.99)].title}`, `{.book[?(@.isbn)].title}`, `{.book[?(@.category=="fiction")].title}`, `{.book[?(@.category=='fiction')].title}`, `{.book[?( @.category == "fiction" )].title}`, `{.book[?(@.category!="fiction")].title}`, `{.book[?(@.author>"F")].author}`, `{.book[?(@.isbn=="0-553-21311-3")].title}`, `{.book[?(@.category=fiction)].title}`, `{.book[?(@.category=="fiction"].title}`, `{.book[?(@.category=="fiction")`, `{.book[?(@.category===1)]}`, `{.book[?(@.category=~"x")]}`, `{.book[?(@.category==)]}`, `{.book[?(==1)]}`, `{.book[?()]}`, `{.book[?(@.category==fiction)]}`, `{.name[?(@.x)]}`, `{.k[?(@.x)]}`, `{.empty[?(@.x==1)]}`,
		`{.eq[?(@.n==@.m)].n}`, `{.eq[?(@.n!=@.m)].n}`, `{.eq[?(@.n==1)].m}`, `{.eq[?(@.n==-1)].m}`, `{.eq[?(@.n==+1)].m}`, `{.mixed[?(@==1)]}`, `{.numbers[?(@>7)]}`, `{.numbers[?(@>=7)]}`, `{.numbers[?(@<2.5)]}`, `{.texts[?(@=="b c")]}`, `{.texts[?(@=="q\"uote")]}`, `{.bicycle[?(@.price==19.95)].color}`,
		`{.deep}`, `{.deep[*]}`, `{.deep[0][1][1][0]}`, `{.deep[*][0]}`, `{.bicycle..price}`, `{..title}`, `{.book..price}`, `{..nosuch}`, `{.deep..[0]}`, `{....price}`, `{.. price}`, `{..[0].title}`, `{.deep..}`, `{.word..}`, `{.word.*}`,
		`{.doubles}`, `{.doubles[*]}`, `{.big}`, `{.texts}`, `{.texts[*]}`, `{.mixed}`, `{.mixed[*]}`, `{.html}`, `{.sorted}`, `{.nulls}`, `{.nulls[*]}`, `{.nulls[*].x}`,
		`{['name']}`, `{.['name']}`, `{['a.b']}`, `{['a\.b']}`, `{.a\.b}`, `{.k['x-y'].z}`, `{.k.x-y.z}`, `{['name','word']}`, `{['name', 'word']}`, `{["name"]}`, `{['']}`, `{[']}`,
		`{"a\tb\n"}`, `{"\u00e9\x41\101"}`, `{'it''s'}`, `{'it\'s'}`, `{"\q"}`, `{"\'"}`, `{'\"'}`, `{"open`, `{"\ud800"}`, `{1}`, `{-1}`, `{1.5}`, `{1.}`, `{+}`, `{1.2.3}`, `{true}`, `{false}`, `{99999999999999999999}`, `{.name 1}`, `{1 .name}`, `{.numbers[*]1}`,
		`{.name`, "{.name\n}", "{.name\t}", `}`, `{{.name}}`, `{.name}}`, `{.na{me}`, `{#}`, `{.name|x}`, `{foo}`, `{.a..b.*}`, `{*}`, `{.*x}`, `a{.name}b{.word}c`, `{.name}{.word}`, `{.name,.word}`,
		`{range .book[*]}{.title}{"\n"}{end}`, `{range .book[*]}{.title},{end}done`, `{range .empty[*]}{.title}{end}x`, `{range .book[*]}[{.title}]{end}{.name}`, `{range .book[*]}{range .}{.title}{end}{end}`, `{range .deep[*]}<{range [*]}({@}){end}>{end}`, `{range .numbers[0:3]}{@}{range .x}{end}{end}`, `{end}`, `{range .book[*]}{.title}`, `{range .nulls[*]}{@};{end}`, `{range .nulls[*]}{.x};{end}`, `{range .numbers[*]}{end}`, `{range}{end}`, `{range .book[*]}{end}{end}`, `{range .texts[*]}{@}|{end}`, `{range .book[*]}{.missing}{end}`,
	}},
	{"list", []string{
		`{.items[*].metadata.name}`, `{.items[*]['metadata.name', 'status.capacity']}`, `{.items[*]['metadata.name','status.ready']}`, `{range .items[*]}{.metadata.name}, {end}{"end"}`, `{range .items[*]}{.metadata.name}{"\t"}{range .status.addresses[*]}{.type}={.address},{end}{"\n"}{end}`,
		`{.items[*].status.addresses[?(@.type=="another")].address}`, `{.items[*].status.addresses[*].address}`, `{.users[?(@.name=="e2e")].user.password}`, `{.users[*].user.password}`, `{.items[0].metadata.labels.kubernetes\.io/hostname}`, `{.items[*].metadata.labels['kubernetes\.io/hostname']}`, `{.items[?(@.metadata.labels.kubernetes\.io/hostname=="127.0.0.2")].kind}`, `{.items[?(@.status.ready==true)].metadata.name}`, `{.items[0]}`, `{.items[*].status.capacity}`, `{.items..address}`, `{range .items[?(@.status.ready)]}{.metadata.name} {end}`, `{range .items[*]}{.status.addresses[?(@.type=="another")].address}{end}`, `{.items[-1:].metadata.name}`, `{.kind}{"\n"}{.items[1:].kind}`,
		`{range .items[*]}{range .status.addresses[*]}{.address}{end}{.metadata.name}{end}{range .users[*]}{.name}{end}`, `{range .items[*]}{.metadata.name}{range .none[*]}x{end}y{end}`,
	}},
	{"pod", []string{
		`{.status.conditions[?(@.type=="Ready")].status}`, `{.status.conditions[?(@.reason=="it (really) is")].type}`, `{.status.conditions[?(@.reason)].type}`, `{.status.conditions[?(@.lastProbeTime)].type}`, `{.status.conditions[?(@.lastProbeTime==1)].type}`, `{.status.conditions[0].lastProbeTime}`, `{.metadata.labels.app\.kubernetes\.io/name}`, `{.metadata.labels['app\.kubernetes\.io/name']}`, `{.metadata.labels['a b']}`, `{.metadata.labels.a\ b}`, `{.status.podIP}`, `{.status.podIP}|{.status.phase}`, `{.metadata}`, `{.status.conditions[?(@.type!="Ready")]}`, `{.metadata.annotations['text']}`,
	}},
}

// Go panics on some templates (an index of nothing within a range); those are left out.
func try(c *Case, data any) (ok bool) {
	defer func() {
		if recover() != nil {
			ok = false
		}
	}()
	for _, asJSON := range []bool{false, true} {
		j := jsonpath.New("x").AllowMissingKeys(c.AllowMissing)
		if err := j.Parse(c.Template); err != nil {
			c.BadTemplate, c.Fails, c.Error = true, true, err.Error()
			return true
		}
		j.EnableJSONOutput(asJSON)
		var out bytes.Buffer
		if err := j.Execute(&out, data); err != nil {
			c.Fails, c.Error, c.Text = true, err.Error(), ""
			return true
		}
		if asJSON {
			c.JSON = out.String()
		} else {
			c.Text = out.String()
		}
	}
	return true
}

func main() {
	out := json.NewEncoder(os.Stdout)
	out.SetEscapeHTML(false)
	for name, text := range documents {
		if err := utiljson.Unmarshal([]byte(text), new(any)); err != nil {
			panic(fmt.Sprint(name, err))
		}
	}
	for _, group := range templates {
		var data any
		if err := utiljson.Unmarshal([]byte(documents[group.document]), &data); err != nil {
			panic(err)
		}
		if err := out.Encode(map[string]any{"name": group.document, "value": json.RawMessage(documents[group.document])}); err != nil {
			panic(err)
		}
		for _, text := range group.texts {
			for _, allow := range []bool{false, true} {
				c := Case{Document: group.document, Template: text, AllowMissing: allow}
				if !try(&c, data) {
					continue
				}
				if err := out.Encode(c); err != nil {
					panic(err)
				}
			}
		}
	}
}
