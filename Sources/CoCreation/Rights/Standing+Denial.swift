extension Standing {
  /// Why this may not be done from this standing; `nil` if it may.
  ///
  /// - Parameters:
  ///   - act: What is to be done.
  ///   - matter: With what.
  ///   - shown: Whether the person has shown the thing in question to whoever asks.
  ///   - own: Whether whoever asks has written the thing in question.
  package func denial(of act: Act, _ matter: Matter, shown: Bool = false, own: Bool = false) -> Denial? {
    guard let grant = Rights.grant(kind, act, matter) else { return .never(kind) }
    // The person may always go on writing for themselves; nobody else adds to a layer that the person has left.
    if act == .write || act == .arrange, matter.isVoluntary, layer != .on, kind != .person { return .layerOff(layer) }
    switch grant {
    case .all, .released, .ownOrganisation: return nil
    case .shown: return shown ? nil : .notShown
    case .own: return own ? nil : .notOwn
    case let .within(part): return covers(part) ? nil : .outsideMandate(part)
    }
  }

  /// Whether it may be done.
  package func may(_ act: Act, _ matter: Matter, shown: Bool = false, own: Bool = false) -> Bool {
    denial(of: act, matter, shown: shown, own: own) == nil
  }

  private func covers(_ part: MandateScope) -> Bool {
    guard case let .mandate(_, _, scope, _) = ground else { return false }
    return scope.contains(part)
  }
}
