package import Values

/// Somebody who gets support; the one whom all of this is for.
package struct Person: Hashable, Sendable {
  package let id: ID<Person>
  /// The name the person wants to be called.
  package let name: Text
  package let picture: Picture?
  package let way: Way

  package init(id: ID<Person>, name: Text, picture: Picture? = nil, way: Way) {
    self.id = id
    self.name = name
    self.picture = picture
    self.way = way
  }
}

extension ID where Subject == Person {
  /// The person as the one who acts.
  package var human: ID<Human> { retyped() }
}

/// How a person wants pages to be: language, register, and how many choices at once.
package struct Way: Hashable, Sendable, Codable {
  package let language: Language
  package let register: Register
  package let density: Density
  /// Whether pages are read aloud when they open.
  package let readAloud: Bool

  package init(language: Language, register: Register, density: Density, readAloud: Bool) {
    self.language = language
    self.register = register
    self.density = density
    self.readAloud = readAloud
  }
}

/// How many choices a page holds and how large they are (design, section 12).
package enum Density: String, Hashable, Sendable, Codable, CaseIterable {
  case simplest
  case simple
  case standard

  /// The most choices a page may hold beside the ones that are always there.
  package var choices: Int {
    switch self {
    case .simplest: 2
    case .simple: 4
    case .standard: 9
    }
  }
}
