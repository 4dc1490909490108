import CoCreation
import Links
import Localization
import Markup
import Values

extension AgreementCard {
  /// The agreement with its two sides.
  ///
  /// - Parameters:
  ///   - isOwn: Whether the person reads it, who may then take a stance.
  ///   - isOld: Whether it is shown as it once was, and nothing can be done with it.
  ///   - leadsOn: Whether the agreement has a page of its own beside this one.
  func card(
    person: ID<Address.Person>, name: String, isOwn: Bool, level: Block.Level, scene: Scene, isOld: Bool = false,
    leadsOn: Bool = true
  ) -> HTML {
    let words = PlanWords.in(isOwn ? scene.tongue : scene.tongue.standard)
    let inner: Block.Level = level == .second ? .third : .fourth
    return Block(area, level: level, id: "agreement-\(id)", class: "card", language: languages.area) {
      if let picture { Tag.div(.class("pictures")) { picture } }
      Tag.div(.class("sides")) {
        Block(isOwn ? words.mySide : words.sidePerson(name), level: inner, class: "side") {
          list(
            [
              (isOwn ? words.how : words.howOf(name), how), (isOwn ? words.toMe : words.toMeOf(name), toMe),
            ], whenEmpty: isOwn ? words.mineEmpty : words.sideEmpty(name))
        }
        Block(words.sideStaff(name), level: inner, class: "side") {
          list([(words.valued, valued), (words.forMe, forMe)], whenEmpty: words.staffEmpty)
        }
      }
      if !beside.isEmpty {
        Block(PlanVersionWords.in(isOwn ? scene.tongue : scene.tongue.standard).other, level: inner) {
          for saying in beside { saying }
        }
      }
      if let agreed {
        Block(isAgreed ? words.agreed : words.proposed, level: inner) { Paragraphs(agreed, languages.agreed) }
      }
      facts(words)
      if !stances.isEmpty || isOwn {
        Block(words.stances, level: inner) {
          Tag.ul(.class("stances"), .role("list")) {
            for stance in stances { stance.item(words, scene) }
          }
          if isOwn, !isOld { ownStance(person, name, words, scene) }
        }
      }
      if !isOld, leadsOn { ways(person, words) }
    }.html
  }

  /// The way to the agreement's own page, by its moments where there are any.
  @HTMLBuilder private func ways(_ person: ID<Address.Person>, _ words: PlanWords) -> HTML {
    let address = Address.person(person, .agreement(id))
    if let moments, moments > 0 {
      Tag.p { Tag.a(.href(address.path)) { words.lived(moments) } }
    } else {
      if moments != nil { Tag.p(.class("quiet")) { words.lived(0) } }
      Tag.p { Tag.a(.href(address.path)) { Written(area, languages.area).html(in: words.goTo) } }
    }
  }

  @HTMLBuilder private func list(_ parts: [(String, [Saying])], whenEmpty: String) -> HTML {
    if parts.allSatisfy(\.1.isEmpty) {
      Tag.p(.class("quiet")) { whenEmpty }
    } else {
      Tag.dl {
        for (name, sayings) in parts where !sayings.isEmpty {
          Tag.dt(name)
          Tag.dd { for saying in sayings { saying } }
        }
      }
    }
  }

  private func facts(_ words: PlanWords) -> HTML {
    let facts: [(name: String, fact: [Written])] = [
      (words.whoDecides, whoDecides.map { [Written($0)] } ?? []),
      (words.whoAnswers, whoAnswers.map { [Written($0)] } ?? []), (words.whenAndHow, whenAndHow),
      (words.restsOn, restsOn.map { [Written($0)] } ?? []),
      (words.open, open.map { [Written($0, languages.open)] } ?? []),
    ].filter { !$0.fact.isEmpty }
    return HTML {
      if !facts.isEmpty {
        Tag.dl(.class("facts")) {
          for (name, fact) in facts {
            Tag.dt(name)
            Tag.dd { fact.html(separatedBy: ". ") }
          }
        }
      }
    }
  }

  private func ownStance(_ person: ID<Address.Person>, _ name: String, _ words: PlanWords, _ scene: Scene) -> HTML {
    // Whoever has answered is not asked as if they had not.
    let asked =
      switch stances.first(where: { $0.name == name })?.stance {
      case .yes: words.saidYes
      case .no: words.saidNo
      default: words.myStance
      }
    return PostForm(to: .person(person, .stance(id)), scene: scene, hidden: terms.map { [("terms", $0)] } ?? []) {
      Tag.p(.id("stance-\(id)")) { asked }
      Tag.div(.class("acts"), .role("group"), .labelled(by: "stance-\(id)")) {
        Button(words.iSayYes, drawing: .yes, name: "stance", value: "yes")
        Button(words.iSayNo, drawing: .no, name: "stance", value: "no")
        Button(words.notNow, drawing: .notNow, name: "stance", value: "notNow")
      }
    }.html
  }
}

extension AgreementCard.PartyStance {
  fileprivate func item(_ words: PlanWords, _ scene: Scene) -> HTML {
    let (label, drawing): (String, Drawing) =
      switch stance {
      case .yes: (words.yes, .yes)
      case .no: (words.no, .no)
      case .notNow: (words.waits, .notNow)
      case .notAskedYet: (words.notAsked, .dontKnow)
      case .couldNotTakePart: (words.couldNot, .noSign)
      }
    return Tag.li(.class(isTaken ? "stance" : "stance open")) {
      drawing
      Tag.span {
        words.stanceOf(name, label)
        if case .couldNotTakePart(let tried) = stance {
          ". "
          Written(tried, besides: scene.tongue).html(in: words.tried)
        }
      }
      if let said = self.words { said }
    }
  }
}
