extension Attribute {
  /// The field's name in what is sent.
  package static func name(_ name: String) -> Attribute { Attribute("name", name) }
  /// The field's value.
  package static func value(_ value: String) -> Attribute { Attribute("value", value) }
  /// The kind of an `input` or a `button`.
  package static func type(_ type: String) -> Attribute { Attribute("type", type) }
  /// The id of the field that a label names.
  package static func `for`(_ id: String) -> Attribute { Attribute("for", id) }
  /// `get` or `post`.
  package static func method(_ method: String) -> Attribute { Attribute("method", method) }
  /// How a form's fields are packed.
  package static func enctype(_ type: String) -> Attribute { Attribute("enctype", type) }
  /// What a browser may fill in, by the tokens of the HTML standard.
  package static func autocomplete(_ token: String) -> Attribute { Attribute("autocomplete", token) }
  /// Which keyboard to offer.
  package static func inputMode(_ mode: String) -> Attribute { Attribute("inputmode", mode) }
  /// Leaves every check to the server, which answers with words of its own.
  package static func noValidate(_ isSet: Bool = true) -> Attribute { Attribute("novalidate", when: isSet) }
  /// A choice that is made.
  package static func checked(_ isChecked: Bool = true) -> Attribute { Attribute("checked", when: isChecked) }
  /// An option that is chosen.
  package static func selected(_ isSelected: Bool = true) -> Attribute { Attribute("selected", when: isSelected) }
  /// A field that shows its value and takes none.
  package static func readOnly(_ isSet: Bool = true) -> Attribute { Attribute("readonly", when: isSet) }
  /// Lines of a field of text.
  package static func rows(_ rows: Int) -> Attribute { Attribute("rows", String(rows)) }
  /// What kinds of file a field takes.
  package static func accept(_ types: String) -> Attribute { Attribute("accept", types) }
  /// The lowest value of a field.
  package static func min(_ value: String) -> Attribute { Attribute("min", value) }
  /// The highest value of a field.
  package static func max(_ value: String) -> Attribute { Attribute("max", value) }
  /// Whether words are checked for spelling.
  package static func spellcheck(_ isOn: Bool) -> Attribute { Attribute("spellcheck", isOn ? "true" : "false") }
}

extension Attribute {
  /// What a picture shows; empty if it only decorates.
  package static func alt(_ text: String) -> Attribute { Attribute("alt", text) }
  /// How a linked file belongs to the page.
  package static func rel(_ relation: String) -> Attribute { Attribute("rel", relation) }
  /// What a `meta` says.
  package static func content(_ text: String) -> Attribute { Attribute("content", text) }
  /// The encoding of the page.
  package static func charset(_ name: String) -> Attribute { Attribute("charset", name) }
  /// What a heading cell heads: `col` or `row`.
  package static func scope(_ scope: String) -> Attribute { Attribute("scope", scope) }
  /// Whether details are shown.
  package static func open(_ isOpen: Bool = true) -> Attribute { Attribute("open", when: isOpen) }
  /// The first number of an ordered list.
  package static func start(_ number: Int) -> Attribute { Attribute("start", String(number)) }
  /// When a picture is fetched: `lazy` or `eager`.
  package static func loading(_ when: String) -> Attribute { Attribute("loading", when) }
  /// Buttons to play a sound or film.
  package static func controls(_ isSet: Bool = true) -> Attribute { Attribute("controls", when: isSet) }
  /// How much of a sound or film is fetched beforehand.
  package static func preload(_ amount: String) -> Attribute { Attribute("preload", amount) }
}
