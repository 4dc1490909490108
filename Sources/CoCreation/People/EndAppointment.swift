package import Values

/// End somebody's task earlier than was said.
package struct EndAppointment: Command {
  package let appointment: ID<Appointment>
  package let last: Day

  package init(appointment: ID<Appointment>, last: Day) {
    self.appointment = appointment
    self.last = last
  }

  /// Why it may not be.
  package enum Refusal: Error, Hashable, Sendable {
    case notAllowed(Denial)
    case noSuchAppointment
    case notYourService
    /// Nobody would find the task any more, and nobody could say what it was.
    case endsBeforeItBegan
  }

  /// The facts that follow from it, or why it may not be.
  package func decide(knowing colleague: Colleague, as standing: Standing) throws(Refusal) -> [any Fact] {
    if let denial = standing.denial(of: .arrange, .account) { throw .notAllowed(denial) }
    guard let held = colleague.appointments.first(where: { $0.id == appointment }) else { throw .noSuchAppointment }
    if case let .manages(service) = standing.ground, held.role != .professional(service: service) {
      throw .notYourService
    }
    // The day before the first: it was a mistake, and never held.
    guard last >= held.period.first - 1 else { throw .endsBeforeItBegan }
    return last < held.period.last ? [AppointmentEnded(appointment: appointment, last: last)] : []
  }
}
