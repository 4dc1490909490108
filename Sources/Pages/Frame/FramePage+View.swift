import CoCreation
package import Links
import Localization
package import Markup
import Values

extension FramePage: Page {
  package func title(in scene: Scene) -> String {
    let words = FrameWords.in(scene.tongue)
    return isOwn ? words.mine : words.title(name)
  }

  package func content(in scene: Scene) -> HTML {
    let words = FrameWords.in(isOwn ? scene.tongue : scene.tongue.standard)
    return HTML {
      notices(words, scene)
      if isOwn, scene.density == .simplest { easyFirst(words, scene) } else { whole(words, scene) }
      more(scene)
    }
  }

  /// In easy words and pictures; how the decision itself is written is one touch away.
  private func easyFirst(_ words: FrameWords, _ scene: Scene) -> HTML {
    HTML {
      easy(words)
      for service in granted where easyWhole == nil || service.easy != nil {
        Block(service.service, class: "card", language: scene.termLanguage) { easy(service, words) }
      }
      Details(words.usualWords) {
        dates(words, scene)
        Block(words.granted) {
          for service in granted {
            Block(service.service, level: .third, language: scene.termLanguage) { usual(service, words) }
          }
        }
        told(words, scene)
      }
      if let route = route(words, scene) { Details(route.heading) { route } } else { Tag.p(words.appealUnknown) }
    }
  }

  private func whole(_ words: FrameWords, _ scene: Scene) -> HTML {
    HTML {
      dates(words, scene)
      if easyWhole != nil { Block(words.easyWords) { easy(words) } }
      Block(words.granted) {
        for service in granted { sides(service, words, scene) }
      }
      told(words, scene)
      if let route = route(words, scene) { Block(route.heading) { route } } else { Tag.p(words.appealUnknown) }
    }
  }

  /// What to know before one reads it.
  private func notices(_ words: FrameWords, _ scene: Scene) -> HTML {
    HTML {
      if let copy { Notice(.note, words.copy(copy.by, scene.dates.full(copy.on))) }
      if differs {
        Notice(.careful) {
          Tag.p(words.differs)
          if let frame {
            Tag.p { Tag.a(.href(Address.person(person, .differences(frame)).path)) { scene.site.show } }
          }
        }
      }
      if let correctedOn, let frame { corrected(correctedOn, frame, scene) }
      if let last, last.days(since: scene.today) <= AnnounceRenewal.daysBefore, last >= scene.today {
        Notice(.note, words.renewal(scene.dates.full(last)))
      }
    }
  }

  private func dates(_ words: FrameWords, _ scene: Scene) -> HTML {
    HTML {
      Tag.p {
        Tag.strong("\(words.period): ")
        scene.dates.period(from: first, to: last)
      }
      if let decidedOn {
        Tag.p {
          Tag.strong("\(words.decided): ")
          scene.dates.full(decidedOn)
        }
      }
    }
  }

  /// The decision as a whole in easy words.
  private func easy(_ words: FrameWords) -> HTML {
    HTML {
      if let picture = easyWhole?.picture { Tag.div(.class("pictures")) { picture } }
      if let told = easyWhole?.words { Paragraphs(told, easyWhole?.language) }
    }
  }

  /// Nothing is changed silently: that it was corrected is told, and how it stood before is one step away.
  private func corrected(_ day: Day, _ frame: ID<Address.Frame>, _ scene: Scene) -> HTML {
    let words = FrameCorrectionWords.in(isOwn ? scene.tongue : scene.tongue.standard)
    return Notice(.note) {
      Tag.p(words.last(scene.dates.full(day)))
      Tag.p { Tag.a(.href(Address.person(person, .frameEarlier(frame)).path)) { words.earlier } }
    }.html
  }

  /// What can be added, and the wishes that do not fit.
  private func more(_ scene: Scene) -> HTML {
    let words = FrameMoreWords.in(isOwn ? scene.tongue : scene.tongue.standard)
    return HTML {
      if !questions.isEmpty { Block(words.questions) { Things(questions, whenEmpty: "", scene) } }
      if let frame, mayWrite {
        Tag.div(.class("acts")) {
          LinkButton(isOwn ? words.wantMore : words.itWants, drawing: .want, .person(person, .newFrameQuestion(frame)))
          LinkButton(isOwn ? words.say : words.add, drawing: .note, .person(person, .frameMore(frame)))
          if mayCorrect {
            LinkButton(
              FrameCorrectionWords.in(scene.tongue.standard).correct, drawing: .undo,
              .person(person, .frameCorrection(frame)))
          }
          if !isOwn { LinkButton(words.tellEasily, drawing: .talk, .person(person, .easyFrame(frame))) }
        }
      }
    }
  }

  private func sides(_ granted: Granted, _ words: FrameWords, _ scene: Scene) -> HTML {
    Block(granted.service, level: .third, class: "card", language: scene.termLanguage) {
      Tag.div(.class("sides")) {
        Block(words.easyWords, level: .fourth, class: "side") { easy(granted, words) }
        Block(words.usualWords, level: .fourth, class: "side") { usual(granted, words) }
      }
    }.html
  }

  private func easy(_ granted: Granted, _ words: FrameWords) -> HTML {
    HTML {
      if let picture = granted.picture { Tag.div(.class("pictures")) { picture } }
      if let easy = granted.easy { Paragraphs(easy, granted.easyLanguage) }
    }
  }

  private func usual(_ granted: Granted, _ words: FrameWords) -> HTML {
    Tag.dl {
      for (name, fact) in [
        (words.amount, granted.amount), (words.purpose, granted.purpose), (words.legalBasis, granted.legalBasis),
      ] {
        if let fact {
          Tag.dt(name)
          Tag.dd { fact }
        }
      }
    }
  }

  private func told(_ words: FrameWords, _ scene: Scene) -> HTML {
    // To the person it is told as to the person, in either register.
    let own = isOwn ? FrameWords.in(scene.tongue.easy) : words
    return HTML {
      if let conditions { Block(words.conditions) { Paragraphs(conditions) } }
      if let reasons { Block(words.reasons) { Paragraphs(reasons) } }
      if let participation { tookPart(participation, own, scene) } else { Tag.p(own.partUnknown(name)) }
      if !whoElse.isEmpty { Block(words.whoElse) { Tag.p { whoElse.html(separatedBy: ", ") } } }
      if let ownStatement { Block(own.ownStatement(name)) { ownStatement } }
      for statement in otherStatements { statement }
    }
  }

  private func tookPart(_ participation: Participation, _ words: FrameWords, _ scene: Scene) -> HTML {
    HTML {
      switch participation {
      case .tookPart: Block(words.tookPart(name)) { Paragraphs(how ?? Written(words.wasThere)) }
      case .inParts(let which):
        Block(words.tookPart(name)) {
          Paragraphs(Written(which, besides: scene.tongue))
          if let how { Paragraphs(how) }
        }
      case .saidNo: Block(words.didNot(name)) { Paragraphs(words.saidNo) }
      case .didNot(let why, let tried):
        Block(words.didNot(name)) {
          Paragraphs(Written(why, besides: scene.tongue))
          Tag.p { Written(tried, besides: scene.tongue).html { "\(words.tried): \($0)" } }
        }
      }
    }
  }

  private func route(_ words: FrameWords, _ scene: Scene) -> AppealTold? {
    appeal.map { AppealTold(appeal: $0, name: name, words: words, scene: scene) }
  }
}

/// The person's frames, one below the other.
package struct FramesPage: Page {
  package let name: String
  package let frames: [Thing]
  package let isOwn: Bool
  /// Where a decision can be entered, for those who may.
  package let entering: Address?
  /// Whether it would be a copy of another's decision.
  package let copies: Bool

  package init(name: String, frames: [Thing], isOwn: Bool, entering: Address? = nil, copies: Bool = false) {
    self.copies = copies
    self.name = name
    self.frames = frames
    self.isOwn = isOwn
    self.entering = entering
  }

  package func title(in scene: Scene) -> String {
    let words = FrameWords.in(scene.tongue)
    return isOwn ? words.mine : words.title(name)
  }

  package func content(in scene: Scene) -> HTML {
    HTML {
      Things(frames, whenEmpty: FrameWords.in(scene.tongue).none, scene)
      if let entering {
        let words = ServiceWords.in(scene.tongue)
        Tag.div(.class("acts")) {
          LinkButton(copies ? words.copyDecision : words.newDecision, drawing: .note, entering)
        }
      }
    }
  }
}
