import CoCreation
import Links
import Localization
package import Markup
import Values

extension LimitPage.Route {
  /// Where to turn, with what, and by which number.
  fileprivate func line(_ words: LimitWords, _ scene: Scene) -> HTML {
    scene.term(to) { to in
      [what.map { "\(to): \($0)" } ?? to, number.map(words.phone)].compactMap { $0 }.joined(separator: ". ")
    }
  }
}

extension LimitPage: Page {
  package func title(in scene: Scene) -> String {
    let words = LimitWords.in(scene.tongue)
    return isOwn ? does.ownTitle(words) : words.title(name)
  }

  package func content(in scene: Scene) -> HTML {
    let words = LimitWords.in(isOwn ? scene.tongue : scene.tongue.standard)
    return HTML {
      what
      before.html(isOwn: isOwn, scene)
      Tag.p(
        last >= scene.today
          ? words.until(scene.dates.day(last, today: scene.today))
          : words.ended(scene.dates.day(last, today: scene.today)))
      if mayNotBeAllowed { Notice(.careful, words.mayNotBeAllowed) }
      // The person is asked first; where one can turn comes after the answer.
      if isOwn, last >= scene.today { question(words, scene) }
      if mayNotBeAllowed { report(words, scene) }
      if isOwn, scene.density == .simplest {
        if answer != nil, last < scene.today { said(words) }
      } else {
        record(words, scene)
      }
      if !isOwn {
        lacking(words)
        if mayWrite { LimitForms(page: self, words: words, scene: scene) }
      }
    }
  }

  private func report(_ words: LimitWords, _ scene: Scene) -> HTML {
    HTML {
      if !routes.isEmpty {
        Block(words.tellSomebody) {
          Tag.ul {
            for route in routes { Tag.li { route.line(words, scene) } }
          }
        }
      }
    }
  }

  /// The person's answer, by one touch; the words are there for whoever wants them.
  private func question(_ words: LimitWords, _ scene: Scene) -> HTML {
    HTML {
      PostForm(to: .person(person, .limit(limit)), scene: scene, hidden: [("add", "answer")], takesFiles: true) {
        Tag.h2(words.whatDoYouSay)
        ClassNote(LimitAnswered.self, in: scene)
        Tiles(
          id: "answer", label: words.whatDoYouSay,
          [
            Tile(words.isFine, .drawing(.yes), .button(name: "answer", value: "yes")),
            Tile(words.isNot, .drawing(.no), .button(name: "answer", value: "no")),
          ])
        if scene.density != .simplest {
          Details(words.inMyWords) {
            SayingFields(
              name: "words", filling: Filling(written, faults, ["words": words.inMyWords], scene), hint: nil,
              scene: scene)
            Button(scene.site.send, isMain: true)
          }
        }
      }
      if answer != nil { said(words, level: .third) }
      Tag.div(.class("acts")) { LinkButton(words.talk, drawing: .talk, .person(person, .unwanted)) }
    }
  }

  private func record(_ words: LimitWords, _ scene: Scene) -> HTML {
    HTML {
      Tag.dl(.class("facts")) {
        Tag.dt(words.does)
        Tag.dd { does.label(words) }
        Tag.dt(words.askedBy)
        Tag.dd { askedBy }
        Tag.dt(words.ground)
        Tag.dd {
          if let ground { scene.term(ground.name) { "\($0) (\(ground.legalBasis))" } } else { words.noGround }
          if let ground, !ground.isVerified { " \(words.notRead)" }
        }
      }
      for one in prolonged {
        Tag.p(words.prolonged(scene.dates.day(one.until, today: scene.today)))
        one.why
      }
      // While the person is asked, what they said stands under the question.
      if !isOwn || last < scene.today { said(words) }
      Block(words.tried) {
        if tried.isEmpty { Tag.p(words.triedNone) }
        for one in tried {
          one.what
          if let worked = one.worked { Tag.p(worked ? words.worked : words.didNotWork) }
        }
      }
      Block(words.toldOutside) {
        if told.isEmpty { Tag.p(words.toldNobody) } else { Tag.ul { for one in told { Tag.li { one } } } }
      }
    }
  }

  private func said(_ words: LimitWords, level: Block.Level = .second) -> HTML {
    Block(isOwn ? words.myAnswer : words.personsAnswer(name), level: level) {
      if let answer {
        if let isYes = answer.isYes {
          Tag.p(.class("event")) {
            isYes ? Drawing.yes : Drawing.no
            Tag.span(isYes ? words.isFine : words.isNot)
          }
        }
        if let saying = answer.words { saying }
      } else {
        Tag.p(words.notAsked)
      }
    }.html
  }

  private func lacking(_ words: LimitWords) -> HTML {
    let lacks =
      (answer == nil ? [words.lacksAnswer] : []) + (tried.isEmpty ? [words.lacksTried] : [])
      + (told.isEmpty ? [words.lacksTold] : [])
    return HTML {
      if !lacks.isEmpty {
        Notice(.careful) {
          Tag.p { Tag.strong(words.lacks) }
          Tag.ul { for lack in lacks { Tag.li { lack } } }
        }
      }
    }
  }
}

extension LimitKind {
  /// What the person's own page of it is headed by.
  fileprivate func ownTitle(_ words: LimitWords) -> String {
    switch self {
    case .locks: words.locksMe
    case .takesAway: words.takesFromMe
    case .holds: words.holdsMe
    case .watches: words.watchesMe
    case .keepsFrom: words.keepsMe
    }
  }

  func label(_ words: LimitWords) -> String {
    switch self {
    case .locks: words.locks
    case .takesAway: words.takesAway
    case .holds: words.holds
    case .watches: words.watches
    case .keepsFrom: words.keepsFrom
    }
  }
}
