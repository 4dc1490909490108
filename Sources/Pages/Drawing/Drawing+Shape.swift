extension Drawing {
  /// How it is drawn.
  var shape: Shape {
    answerShape ?? passShape ?? peopleShape ?? placeShape ?? Shape(lines: actPath)
  }

  /// What was offered is a card; who helps is somebody; whether one is heard is an ear.
  private var answerShape: Shape? {
    switch self {
    case .chooseTooLittle:
      Shape(lines: Shape.box(24, 18, 16, 28), dashed: Shape.box(3, 18, 14, 28) + Shape.box(47, 18, 14, 28))
    case .chooseJustRight:
      Shape(lines: Shape.box(4, 22, 14, 26) + Shape.box(46, 22, 14, 26) + Shape.box(24, 14, 16, 30) + "M27 52l4 5 7-9")
    case .chooseTooMuch:
      Shape(
        filled: [4, 20, 36, 52].map { x in [6, 22, 38, 54].map { Shape.box(x, $0, 6, 6) }.joined() }.joined(),
        lines: "M12 14l4 4M28 30l4 4M44 46l4 4M44 14l4 4")
    case .helpTooLittle:
      Shape(lines: Shape.somebody(18, 16, 13), dashed: Shape.somebody(54, 26, 7))
    case .helpJustRight:
      Shape(lines: Shape.somebody(18, 12, 12) + Shape.somebody(46, 12, 12) + "M22 54q10 8 20 0")
    case .helpTooMuch:
      Shape(
        filled: Shape.somebody(32, 38, 6),
        lines: Shape.somebody(12, 14, 9) + Shape.somebody(52, 14, 9) + Shape.somebody(32, 2, 9))
    case .listenedNo: Shape(lines: Shape.ear + "M54 8l-44 50")
    case .listenedPartly: Shape(lines: Shape.ear + "M50 22q4 6 0 12")
    case .listenedYes: Shape(lines: Shape.ear + "M48 22q4 6 0 12M54 16q8 12 0 24M60 10q11 18 0 36")
    case .good: Shape(lines: Shape.circle(32, 32, 26) + "M20 33l9 9 16-19")
    case .change: Shape(lines: "M10 26a23 23 0 0 1 42-4M54 8v16h-16M54 38a23 23 0 0 1-42 4M10 56v-16h16")
    case .more: Shape(lines: "M32 12v40M12 32h40")
    case .less: Shape(lines: "M12 32h40")
    case .yes: Shape(lines: "M8 34l16 16 32-38")
    case .no: Shape(lines: "M12 12l40 40M52 12l-40 40")
    default: nil
    }
  }

  private var passShape: Shape? {
    switch self {
    case .passes:
      Shape(filled: Shape.circle(20, 26, 2) + Shape.circle(32, 26, 2) + Shape.circle(44, 26, 2), lines: Shape.bubble)
    case .dontKnow:
      Shape(filled: Shape.circle(32, 52, 2), lines: "M20 22a12 12 0 1 1 18 11c-5 3-6 5-6 9")
    case .dontUnderstand: Shape(lines: Shape.bubble + "M16 30l6-10 6 12 6-12 6 12 6-10")
    case .wontSay:
      Shape(
        filled: Shape.circle(23, 26, 2) + Shape.circle(41, 26, 2),
        lines: Shape.circle(32, 32, 26) + "M20 42h24M26 38v8M32 38v8M38 38v8")
    case .notNow: Shape(lines: Shape.circle(32, 32, 26) + "M32 16v16l11 7")
    case .stop:
      Shape(filled: Shape.box(24, 24, 16, 16), lines: "M22 6h20l16 16v20l-16 16h-20l-16-16v-20z")
    case .somethingElse: Shape(lines: "M26 40l20-20 8 8-20 20-10 2z", dashed: Shape.box(6, 8, 34, 48))
    case .youChoose:
      Shape(filled: Shape.somebody(48, 18, 11), lines: Shape.somebody(14, 24, 9) + "M18 10h18M30 4l7 6-7 6")
    default: nil
    }
  }

  private var peopleShape: Shape? {
    switch self {
    case .whoIsHere: Shape(lines: "M4 32l28-26 28 26M12 28v30h40v-30" + Shape.somebody(32, 28, 9))
    case .nobody: Shape(lines: Shape.somebody(32, 18, 11), dashed: Shape.circle(32, 32, 29))
    case .onlyMe: Shape(lines: Shape.somebody(22, 12, 13) + "M42 40h18v18h-18zM46 40v-6a5 5 0 0 1 10 0v6")
    case .weWhoWereThere: Shape(lines: Shape.somebody(20, 16, 12) + Shape.somebody(46, 16, 12))
    case .everyone:
      Shape(lines: Shape.somebody(32, 6, 10) + Shape.somebody(12, 30, 8) + Shape.somebody(52, 30, 8))
    case .helper: Shape(lines: Shape.somebody(18, 22, 12) + "M34 8h24v18h-10l-6 6v-6h-8z")
    case .outsider: Shape(lines: "M4 34l14-14 14 14M8 32v24h20v-24" + Shape.somebody(48, 22, 11))
    case .turnedTo: Shape(lines: Shape.somebody(20, 14, 13) + "M60 32h-18M50 24l-8 8 8 8")
    case .turnedAway: Shape(lines: Shape.somebody(20, 14, 13) + "M42 32h18M52 24l8 8-8 8")
    case .noSign: Shape(lines: Shape.somebody(20, 14, 13) + "M44 32h14")
    default: nil
    }
  }

  private var placeShape: Shape? {
    switch self {
    case .home: Shape(lines: "M4 32l28-26 28 26M12 28v30h40v-30M26 58v-18h12v18")
    case .today:
      Shape(
        lines: Shape.circle(32, 32, 12) + "M32 4v8M32 52v8M4 32h8M52 32h8M12 12l6 6M46 46l6 6M52 12l-6 6M18 46l-6 6")
    case .week: Shape(lines: Shape.box(6, 12, 52, 44) + "M6 24h52M20 24v32M34 24v32M48 24v32M18 6v8M46 6v8")
    case .plan: Shape(lines: Shape.box(8, 6, 48, 52) + "M32 6v52M14 18h12M14 28h12M38 18h12M38 28h12M14 38h12M38 38h12")
    case .answers:
      Shape(
        lines: Shape.box(6, 42, 14, 14) + Shape.box(25, 42, 14, 14) + Shape.box(25, 26, 14, 14)
          + Shape.box(25, 10, 14, 14) + Shape.box(44, 42, 14, 14) + Shape.box(44, 26, 14, 14))
    case .looked: Shape(lines: "M4 32q28-34 56 0q-28 34-56 0z" + Shape.circle(32, 32, 8))
    case .device: Shape(filled: Shape.circle(32, 52, 1), lines: Shape.box(14, 4, 36, 56) + "M14 44h36")
    case .talk: Shape(lines: "M4 8h34v22h-18l-8 8v-8h-8zM46 24h14v22h-8v8l-8-8h-18v-8")
    case .frame:
      Shape(
        lines: "M10 4h44v36M10 4v56h26M18 16h28M18 26h28M18 36h14" + Shape.circle(46, 46, 9) + "M42 54l-2 8 6-3 6 3-2-8"
      )
    case .afraid:
      Shape(
        lines: Shape.circle(32, 32, 27) + Shape.circle(32, 32, 11)
          + "M13 13l11 11M40 40l11 11M51 13l-11 11M24 40l-11 11")
    case .mirror:
      Shape(lines: "M32 4c12 0 18 10 18 20s-6 20-18 20s-18-10-18-20s6-20 18-20zM32 44v16M22 60h20M24 22l8-8")
    case .menu: Shape(filled: Shape.circle(12, 32, 4) + Shape.circle(32, 32, 4) + Shape.circle(52, 32, 4))
    case .glance: Shape(lines: Shape.box(10, 6, 44, 52) + "M18 20l4 4 6-8M18 36l4 4 6-8M36 20h10M36 36h10M18 50h28")
    default: nil
    }
  }

  private var actPath: String {
    switch self {
    case .close: "M14 28h36v30h-36zM20 28v-8a12 12 0 0 1 24 0v8M32 40v8"
    case .want: Shape.bubble + "M32 34l-8-8a5 5 0 0 1 8-6a5 5 0 0 1 8 6z"
    case .unwanted: Shape.bubble + "M24 18l16 16M40 18l-16 16"
    case .undo: "M20 10l-14 14 14 14M6 24h32a16 16 0 0 1 0 32h-14"
    case .note: "M10 54l4-14 32-32 10 10-32 32zM40 14l10 10"
    case .sign:
      "M20 58v-14l-10-14a4 4 0 0 1 7-4l5 6v-22a4 4 0 0 1 8 0v16v-20a4 4 0 0 1 8 0v20v-16a4 4 0 0 1 8 0v18v-8a4 4 0 0 1 8 0v18l-6 20"
    case .balance: "M6 6v52h54M14 44l12-14 12 8 18-22"
    case .find: Shape.circle(26, 26, 18) + "M40 40l18 18"
    case .repeated: "M12 32a20 20 0 1 1 6 14M12 20v12h12"
    case .done: Shape.circle(32, 32, 26) + "M20 33l9 9 16-19"
    case .wishes:
      "M8 16h30M50 16h6M8 32h8M28 32h28M8 48h24M44 48h12" + Shape.circle(44, 16, 5) + Shape.circle(22, 32, 5)
        + Shape.circle(38, 48, 5)
    default: ""
    }
  }
}
