package import Values

/// One of the things that can be chosen.
package struct Option: Sendable {
  package let label: String
  package let picture: Illustration?
  /// What a form sends for it.
  package let value: String
  /// The language of the label, where it is not that of the page.
  package let language: Language?

  package init(_ label: String, picture: Illustration? = nil, value: String, language: Language? = nil) {
    self.language = language
    self.label = label
    self.picture = picture
    self.value = value
  }
}
