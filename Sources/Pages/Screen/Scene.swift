package import CoCreation
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
  /// By which standing the record is read; `nil` on a page that is about no single person.
  package var standing: Standing?
  /// What was just done, and how to undo it.
  package var done: Done?
  /// What proves that a form comes from this site; written into every form.
  package var seal: String?
  /// Whether all people here are invented.
  package var isInvented: Bool
  /// Whether the start of a demonstration is there to go back to.
  package var hasTour: Bool
  /// What the pack says of the records of whoever answers for what is written here; `nil` where that is nobody known.
  package var records: RecordBook?
  /// Where the page hears that something has changed; `nil` where it shows nothing that others write.
  package var live: Address?
  /// Whether sound and film can be kept here.
  package var takesRecordings: Bool

  package init(
    tongue: Tongue, density: Density, visitor: Visitor, here: Address, today: Day, about: About? = nil,
    standing: Standing? = nil, done: Done? = nil, seal: String? = nil, isInvented: Bool = false,
    hasTour: Bool = false, takesRecordings: Bool = true, records: RecordBook? = nil
  ) {
    self.tongue = tongue
    self.density = density
    self.visitor = visitor
    self.here = here
    self.today = today
    self.about = about
    self.standing = standing
    self.done = done
    self.seal = seal
    self.isInvented = isInvented
    self.hasTour = hasTour
    self.records = records
    self.takesRecordings = takesRecordings
  }

  /// A sentence about what was just done; it stays until the next page, without a timer.
  package struct Done: Sendable {
    package let sentence: String
    package let undo: Address?

    /// - Parameter undo: Where to undo it, if that can be done.
    package init(_ sentence: String, undo: Address? = nil) {
      self.sentence = sentence
      self.undo = undo
    }
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
  /// A researcher, who reads comparisons and nothing about persons.
  case researcher(name: String)
  case staff(name: String, isManagerOf: ID<Address.Service>?, isDecisionMaker: Bool)
  /// A representative, relative or guide.
  case member(name: String)
  /// Looks after accounts, packs and devices, and reads no person's words.
  case administrator(name: String)
}
