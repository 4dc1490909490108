import CoCreation
import Links
import Localization
package import Markup
import Values

extension PilesPage: Page {
  package func title(in scene: Scene) -> String {
    let words = PilesWords.in(scene.tongue)
    return "\(words.title): \(question.name(words))"
  }

  package func content(in scene: Scene) -> HTML {
    let words = PilesWords.in(scene.tongue)
    return HTML {
      if isHelped { Tag.p(words.theseWithHelp) }
      switch reading {
      case .none: Tag.p(words.none)
      case .tooFew:
        Tag.p(words.tooFew(answered))
        Things(times, whenEmpty: words.none, scene)
      case .piles:
        Tag.p(words.answered(answered, question.subject))
        piles(words, scene)
        if answersPerCard > 1 { Tag.p(.class("quiet")) { words.perCard(answersPerCard) } }
      }
      for note in notes { self.note(note, words, scene) }
      if passes > 0 { Tag.p(words.passes(passes)) }
      if unanswered > 0 { Tag.p(words.unanswered(unanswered)) }
      if notAsked > 0 { Tag.p(words.notAsked(notAsked)) }
      if others > 0 {
        LinkButton(
          isHelped ? words.alone(others) : words.withHelp(others), drawing: .answers,
          .person(person, .answers(question: Self.name(question, isHelped: !isHelped))))
      }
      otherQuestions(words, scene)
      if let areas { areas.forThePerson(scene.tongue) }
      Details(words.whatIsThis) { Tag.p(words.whatIsThisText) }
    }
  }

  /// What to know beside the piles, with what can be done about it.
  private func note(_ note: Note, _ words: PilesWords, _ scene: Scene) -> HTML {
    Notice(.note) {
      switch note {
      case .askAnotherWay: Tag.p(words.askingFails)
      case .placeDecides: Tag.p(words.placeDecides)
      case .alwaysTheSame: Tag.p(words.alwaysTheSame)
      case .oftenNotGood: Tag.p(words.oftenNotGood)
      }
      if note != .oftenNotGood {
        if scene.opens(.person(person, .howToAsk)) { LinkButton(words.askAnotherWay, .person(person, .howToAsk)) }
      } else if mayTalk {
        PostForm(
          to: .person(person, .answers(question: Self.name(question, isHelped: isHelped))), scene: scene
        ) {
          ClassNote(DriftSignalled.self, in: scene)
          Button(words.talkAboutIt, drawing: .talk)
        }
      }
    }.html
  }

  /// The other questions, one page each.
  private func otherQuestions(_ words: PilesWords, _ scene: Scene) -> HTML {
    HTML {
      if questions.count > 1 {
        Tag.div(.class("acts")) {
          for other in questions where other != question {
            LinkButton(
              other.name(words), drawing: other.drawing(other.answers[1]),
              .person(person, .answers(question: other.rawValue)))
          }
        }
      }
    }
  }

  private func piles(_ words: PilesWords, _ scene: Scene) -> HTML {
    let asking = AskingWords.in(scene.tongue)
    return HTML {
      Tag.svg(.class("unseen"), .ariaHidden()) {
        for answer in question.answers { question.drawing(answer).symbol(id: "pile-\(answer.rawValue)") }
      }
      Tag.ul(.class("piles"), .role("list")) {
        for answer in question.answers { pile(answer, asking) }
      }
    }
  }

  private func pile(_ answer: Answer, _ asking: AskingWords) -> HTML {
    let count = counts[answer] ?? 0
    return Tag.li {
      Tag.a(
        .class("pile"), .href(pileAddress(answer).path)
      ) {
        Tag.span(.class("cards"), .ariaHidden()) {
          for _ in 0..<(count + answersPerCard - 1) / answersPerCard {
            Tag.svg(
              .viewBox("0 0 64 64"), .fill("none"), .stroke("currentColor"), .strokeWidth(4), .strokeLineCap("round"),
              .strokeLineJoin("round")
            ) { Tag.use(.reference("pile-\(answer.rawValue)")) }
          }
        }
        Tag.span(.class("base")) {
          "\(answer.label(asking)): "
          Tag.span(.class("count")) { String(count) }
        }
      }
    }
  }

  private func pileAddress(_ answer: Answer) -> Address {
    .person(person, .pile(question: Self.name(question, isHelped: isHelped), answer: answer.rawValue))
  }

  /// Above twelve answers in a pile one card stands for several, the same number in every pile.
  private var answersPerCard: Int {
    let highest = question.answers.map { counts[$0] ?? 0 }.max() ?? 0
    return max(1, (highest + 11) / 12)
  }
}
