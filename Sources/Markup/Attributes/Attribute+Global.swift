extension Attribute {
  /// The element's own name on the page.
  package static func id(_ id: String) -> Attribute { Attribute("id", id) }
  /// The classes by which style sheets find it, apart by spaces.
  package static func `class`(_ names: String) -> Attribute { Attribute("class", names) }
  /// Language of what it holds, a BCP 47 tag.
  package static func lang(_ tag: String) -> Attribute { Attribute("lang", tag) }
  /// What the element is to assistive technology.
  package static func role(_ role: String) -> Attribute { Attribute("role", role) }
  /// Its place in the order of the keyboard: 0 in order, -1 reached by links only.
  package static func tabIndex(_ index: Int) -> Attribute { Attribute("tabindex", String(index)) }
  /// Leaves it out of the page.
  package static func hidden(_ isHidden: Bool = true) -> Attribute { Attribute("hidden", when: isHidden) }
  /// Where the reader's place is when the page opens.
  package static func autofocus(_ isSet: Bool = true) -> Attribute { Attribute("autofocus", when: isSet) }
  /// A value for the page's own scripts, named `data-…`.
  package static func data(_ name: DataName, _ value: String) -> Attribute { Attribute(name.attribute, value) }

  /// The values that pages hand to scripts and style sheets.
  package struct DataName: Sendable {
    let attribute: StaticString

    /// What a read-aloud script speaks instead of the text.
    package static var speak: DataName { DataName(attribute: "data-speak") }
    /// What a script says when something has changed.
    package static var changed: DataName { DataName(attribute: "data-changed") }
    /// What a script says while something new waits.
    package static var waiting: DataName { DataName(attribute: "data-waiting") }
  }
}

extension Attribute {
  /// Its name, where no words on the page give it.
  package static func ariaLabel(_ text: String) -> Attribute { Attribute("aria-label", text) }
  /// The ids of what names it.
  package static func labelled(by ids: String...) -> Attribute { list("aria-labelledby", ids) }
  /// The ids of what describes it; nothing if there are none.
  package static func described(by ids: [String]) -> Attribute { list("aria-describedby", ids) }
  /// Whether what it holds cannot be sent as it is.
  package static func ariaInvalid(_ isInvalid: Bool) -> Attribute {
    .when(isInvalid, Attribute("aria-invalid", "true"))
  }
  /// Hides it from assistive technology, for what only decorates.
  package static func ariaHidden(_ isHidden: Bool = true) -> Attribute {
    .when(isHidden, Attribute("aria-hidden", "true"))
  }
  /// Marks the link to the page that is shown, or the step that one stands at: `page`, `step`, `date`, `true`.
  package static func ariaCurrent(_ kind: String) -> Attribute { Attribute("aria-current", kind) }

  private static func list(_ name: StaticString, _ ids: [String]) -> Attribute {
    .when(!ids.isEmpty, Attribute(name, ids.joined(separator: " ")))
  }
}
