package import Links
package import Localization
package import Values

/// Where a page is shown: to whom, in which tongue, how large, and what stands around it.
package struct Scene: Sendable {
  package var tongue: Tongue
  package var density: Density
  package var visitor: Visitor
  /// The address of the page itself.
  package var here: Address
  /// Today where the reader is.
  package var today: Day
  /// The person that a page of staff is about.
  package var about: About?
  /// A sentence about what was just done.
  package var notice: String?
  /// What proves that a form comes from this site; written into every form.
  package var seal: String?
  /// Whether all people here are invented.
  package var isInvented: Bool

  package init(
    tongue: Tongue, density: Density, visitor: Visitor, here: Address, today: Day, about: About? = nil,
    notice: String? = nil, seal: String? = nil, isInvented: Bool = false
  ) {
    self.tongue = tongue
    self.density = density
    self.visitor = visitor
    self.here = here
    self.today = today
    self.about = about
    self.notice = notice
    self.seal = seal
    self.isInvented = isInvented
  }

  /// A person by id and name.
  package struct About: Hashable, Sendable {
    package let id: ID<Address.Person>
    package let name: String

    package init(id: ID<Address.Person>, name: String) {
      self.id = id
      self.name = name
    }
  }

  var site: SiteWords { .in(tongue) }
  var dates: Dates { .in(tongue) }
  var grammar: Grammar { .in(tongue) }
}

/// Who reads, as far as the navigation needs to know.
package enum Visitor: Hashable, Sendable {
  case signedOut
  /// A person with support; on a shared device a tap opens giving, not seeing.
  case person(ID<Address.Person>, name: String, isShared: Bool)
  case staff(name: String, isManagerOf: ID<Address.Service>?, isDecisionMaker: Bool)
}
