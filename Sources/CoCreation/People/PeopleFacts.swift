package import Values

/// An authority or a provider was entered; its stream is its own.
package struct OrganisationRegistered: Fact {
  package static let kind = FactKind("organisation.registered", version: 1)
  package static let recordClass = RecordClass.technical

  package let name: Text
  package let kind: OrganisationKind
  package let pack: PackKey

  package init(name: Text, kind: OrganisationKind, pack: PackKey) {
    self.name = name
    self.kind = kind
    self.pack = pack
  }
}

/// A service was entered; its stream is its own.
package struct ServiceRegistered: Fact {
  package static let kind = FactKind("service.registered", version: 1)
  package static let recordClass = RecordClass.technical

  package let organisation: ID<Organisation>
  package let name: Text
  package let zone: Zone
  /// Ids of the pack's services.
  package let gives: [String]

  package init(organisation: ID<Organisation>, name: Text, zone: Zone, gives: [String]) {
    self.organisation = organisation
    self.name = name
    self.zone = zone
    self.gives = gives
  }
}

/// A service ended; the last day on which it gave support.
package struct ServiceClosed: Fact {
  package static let kind = FactKind("service.closed", version: 1)
  package static let recordClass = RecordClass.technical

  package let last: Day

  package init(last: Day) {
    self.last = last
  }
}

/// Somebody who works, represents, or is close was entered, or entered anew with another name or picture.
///
/// The newest holds; their stream is their own.
package struct HumanRegistered: Fact {
  package static let kind = FactKind("human.registered", version: 1)
  package static let recordClass = RecordClass.technical

  package let name: Text
  package let picture: Picture?

  package init(name: Text, picture: Picture? = nil) {
    self.name = name
    self.picture = picture
  }
}

/// Somebody was given a task in an organisation for a time.
package struct Appointed: Fact {
  package static let kind = FactKind("human.appointed", version: 1)
  package static let recordClass = RecordClass.technical

  package let appointment: ID<Appointment>
  package let role: StaffRole
  package let period: Period
  /// The title that is used locally.
  package let title: Text?

  package init(appointment: ID<Appointment>, role: StaffRole, period: Period, title: Text? = nil) {
    self.appointment = appointment
    self.role = role
    self.period = period
    self.title = title
  }
}

/// An appointment ended earlier than was said.
package struct AppointmentEnded: Fact {
  package static let kind = FactKind("human.appointment.ended", version: 1)
  package static let recordClass = RecordClass.technical

  package let appointment: ID<Appointment>
  package let last: Day

  package init(appointment: ID<Appointment>, last: Day) {
    self.appointment = appointment
    self.last = last
  }
}
