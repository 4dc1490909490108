package import Values

/// Anybody who can act: a person with support, a professional, a relative, a guide.
///
/// One human may have several standings and acts in one at a time. A person with support is the human whose id is the
/// same (`ID<Person>.human`).
package struct Human: Hashable, Sendable {
  package let id: ID<Human>
  package let name: Text
  package let picture: Picture?

  package init(id: ID<Human>, name: Text, picture: Picture? = nil) {
    self.id = id
    self.name = name
    self.picture = picture
  }
}
