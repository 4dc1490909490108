package import CoCreation
package import Values

extension Reader {
  /// The person's frames, the newest first: all of them, or those the person shows to whoever reads.
  package func frames() throws -> [Told<FrameState>] {
    let told: [Told<FrameState>] = try all(.frame, .backward)
    if Rights.grant(standing.kind, .read, .frame) == .shown {
      return told.filter { isShown(.frame(id: $0.id())) }
    }
    try allow(.read, .frame)
    return told
  }

  /// One frame; `nil` if there is none of this person's under the id.
  package func frame(_ id: ID<Frame>) throws -> Told<FrameState>? {
    guard let told: Told<FrameState> = try told(id.retyped(), .frame) else { return nil }
    try allow(.read, .frame, shown: isShown(.frame(id: id)))
    return told
  }

  /// The frame that holds today, the authority's own before a copy; `nil` if none does.
  package func frameInForce() throws -> Told<FrameState>? {
    let holding = try frames().filter { $0.state.holds(on: standing.day) }
    return holding.first { !$0.state.isUnconfirmedCopy } ?? holding.first
  }
}
