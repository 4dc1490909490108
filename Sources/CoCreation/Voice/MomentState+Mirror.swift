package import Values

extension MomentState {
  /// Whether somebody is asked to mirror the moment: who told it, and those who were there as either side says.
  ///
  /// - Parameter day: The moment's day; who was here that day counts where nobody has said who was there.
  package func asksMirror(of human: ID<Human>, on day: DayState) -> Bool {
    if noted.current.contains(where: { $0.author == human }) { return true }
    let present = presences.current.flatMap(\.content.present)
    guard present.isEmpty else { return present.contains(human) }
    return day.wereHere.contains(human) || day.toldWereHere.contains(human)
  }
}
