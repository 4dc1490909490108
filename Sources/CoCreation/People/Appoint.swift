package import Values

/// Give somebody a task in an organisation, for a time.
package struct Appoint: Command {
  package let appointment: ID<Appointment>
  package let role: StaffRole
  package let period: Period
  package let title: Text?

  package init(appointment: ID<Appointment>, role: StaffRole, period: Period, title: Text? = nil) {
    self.appointment = appointment
    self.role = role
    self.period = period
    self.title = title
  }

  /// Why it may not be.
  package enum Refusal: Error, Hashable, Sendable {
    case notAllowed(Denial)
    case notRegistered
    case alreadyAppointed
    /// Nobody gives a task to themselves: with it they would open what nobody else opened to them.
    case toOneself
    /// A manager appoints the professionals of the own service only.
    case notYourService
  }

  /// The facts that follow from it, or why it may not be.
  package func decide(knowing colleague: Colleague, as standing: Standing) throws(Refusal) -> [any Fact] {
    if let denial = standing.denial(of: .arrange, .account) { throw .notAllowed(denial) }
    if let giver = standing.human, giver == colleague.human { throw .toOneself }
    guard !colleague.registered.all.isEmpty else { throw .notRegistered }
    if case let .manages(service) = standing.ground, role != .professional(service: service) { throw .notYourService }
    guard !colleague.appointments.contains(where: { $0.id == appointment }) else { return [] }
    let overlaps = colleague.appointments.contains { $0.role == role && $0.period.overlaps(period) }
    guard !overlaps else { throw .alreadyAppointed }
    return [Appointed(appointment: appointment, role: role, period: period, title: title)]
  }
}
