package import Markup

/// Samspel's own drawings: of answers, of passes, and of the places one can go.
package enum Drawing: String, Hashable, Sendable, CaseIterable {
  // Answers.
  case chooseTooLittle, chooseJustRight, chooseTooMuch
  case helpTooLittle, helpJustRight, helpTooMuch
  case listenedNo, listenedPartly, listenedYes
  case good, change, more, less, yes, no
  // Passes, and what is always there.
  case passes, dontKnow, dontUnderstand, wontSay, notNow, stop
  case somethingElse, youChoose
  // People.
  case whoIsHere, nobody, onlyMe, weWhoWereThere, everyone, helper, outsider
  // Signs as read.
  case turnedTo, turnedAway, noSign
  // Places and acts.
  case home, today, week, plan, answers, looked, device, talk, close, afraid, want, unwanted, menu, undo, frame, note
  case mirror, sign, glance, balance, find, repeated, done, wishes
}

extension Drawing: Part {
  /// The drawing, without a text of its own: the words stand beside it.
  package var html: HTML {
    let shape = self.shape
    return Tag.svg(
      .class("drawing"), .viewBox("0 0 64 64"), .fill("none"), .stroke("currentColor"), .strokeWidth(4),
      .strokeLineCap("round"), .strokeLineJoin("round"), .ariaHidden()
    ) {
      Self.path(shape)
    }
  }

  /// The drawing to be used many times on one page under an id.
  func symbol(id: String) -> HTML {
    Tag.symbol(.id(id), .viewBox("0 0 64 64")) { Self.path(shape) }
  }

  private static func path(_ shape: Shape) -> HTML {
    HTML {
      if !shape.dashed.isEmpty { Tag.path(.d(shape.dashed), .strokeDashArray("1 7"), .strokeWidth(3)) }
      if !shape.filled.isEmpty { Tag.path(.d(shape.filled), .fill("currentColor")) }
      if !shape.lines.isEmpty { Tag.path(.d(shape.lines)) }
    }
  }
}
