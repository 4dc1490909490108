package import Values

extension AskingState {
  /// Whether the person shows the single answer to whoever stands here.
  package func isShown(
    to standing: Standing, in circle: Circle, asking: ID<Asking>, of organisation: ID<Organisation>? = nil
  )
    -> Bool
  {
    guard let human = standing.human else { return false }
    if circle.shows(.answer(asking: asking), to: human, of: organisation) { return true }
    switch audience {
    case .onlyMe: return false
    case .whoWereThere: return isTeam(standing) && wasThere(human)
    case .everyoneWhoHelpsMe: return isTeam(standing)
    }
  }

  /// Why the single answer may not be seen from this standing; `nil` if it may.
  package func denialOfAnswer(
    to standing: Standing, in circle: Circle, asking: ID<Asking>, of organisation: ID<Organisation>? = nil
  ) -> Denial? {
    standing.denial(
      of: .read, .answer, shown: isShown(to: standing, in: circle, asking: asking, of: organisation))
  }

  /// The mirrors that may be seen from this standing: one's own, and by the person all.
  package func mirrors(for standing: Standing) -> [Said<MirrorGiven>] {
    mirrors.current.filter { standing.may(.read, .mirror, own: $0.author == standing.human) }
  }

  /// The representatives' views that may be seen: one's own, and by the person all.
  package func views(for standing: Standing) -> [Said<ViewGiven>] {
    views.current.filter { standing.kind == .person || $0.author == standing.human }
  }

  /// Whether somebody sat beside the person at an answer, or may have: named as the helper, or signed in on the same
  /// device in the ten minutes before.
  package func mayHaveSeen(_ human: ID<Human>) -> Bool {
    answers.all.contains { said in
      if case let .named(humans) = said.content.help, humans.contains(human) { return true }
      if let staff = said.content.staffBefore { return staff.contains(human) }
      // Who the staff on the device was is not known of answers given before it was kept: it may have been anybody.
      return said.content.help == .nobody && said.content.stream == .ownWithHelper
    }
  }

  /// Those whom the person's answer names; the person saw their names, and could say otherwise.
  private func wasThere(_ human: ID<Human>) -> Bool {
    guard let content = answer?.content else { return false }
    if case let .named(humans) = content.help, humans.contains(human) { return true }
    return present?.contains(human) ?? false
  }

  private func isTeam(_ standing: Standing) -> Bool {
    standing.kind == .circleProfessional || standing.kind == .keyWorker
  }
}
