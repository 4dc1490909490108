package import Links
package import Values

/// The professional's way to note a moment: what was chosen, what came of it, save; the rest may be added.
package struct NoteMomentPage: Sendable {
  package let person: ID<Address.Person>
  package let name: String
  package let moment: ID<Address.Moment>
  /// Where it is noted, which says what it is about.
  package let about: Address.Place
  /// What the moment is about; empty if it is still to be written.
  package let matter: String
  package let options: [Option]
  /// Those of the circle, marked if they are here now.
  package let present: [Candidate]
  package let day: Day
  package let written: [String: String]
  package let faults: FieldFaults

  /// - Parameters:
  ///   - moment: The id that the moment will have, so that the same form sent twice is one moment.
  ///   - written: What was written before a fault was found, by field.
  package init(
    person: ID<Address.Person>, name: String, moment: ID<Address.Moment>, about: Address.Place,
    matter: String, options: [Option], present: [Candidate], day: Day, written: [String: String] = [:],
    faults: FieldFaults = []
  ) {
    self.person = person
    self.name = name
    self.moment = moment
    self.about = about
    self.matter = matter
    self.options = options
    self.present = present
    self.day = day
    self.written = written
    self.faults = faults
  }
}
