import CoCreation
import Links
import Localization
package import Markup
import Values

extension PlanPage: Page {
  package func title(in scene: Scene) -> String {
    let words = PlanWords.in(scene.tongue)
    let title = isOwn ? words.mine : words.title(name)
    return others.isEmpty ? provider.map { "\(title): \($0.name)" } ?? title : title
  }

  package func content(in scene: Scene) -> HTML {
    let words = PlanWords.in(isOwn ? scene.tongue : scene.tongue.standard)
    return HTML {
      if others.isEmpty { whole(words, scene) } else { several(words, scene) }
      if !isOwn { staffPart(words, scene) }
      if isOwn, !agreements.isEmpty { ClassNote(StanceTaken.self, in: scene) }
      if !isOwn, others.isEmpty { contents(words) }
      if isOwn, mayWrite, scene.density != .simplest {
        Tag.div(.class("acts")) {
          LinkButton(PlanVersionWords.in(scene.tongue).wantToChange, drawing: .want, .person(person, takingUp))
        }
      }
      if isOwn, scene.density == .standard, !agreements.isEmpty {
        Tag.div(.class("acts")) {
          LinkButton(ReachWords.in(scene.tongue).mine, drawing: .balance, .person(person, .planReach))
        }
      }
      if others.isEmpty { old(words, scene) }
      if !elsewhere.isEmpty {
        Block(words.otherPlans) {
          Things(
            elsewhere.map { Thing($0.name, picture: .drawing(.plan), address: .person(person, .planOf($0.plan))) },
            whenEmpty: "", scene)
        }
      }
    }
  }

  /// Where the person takes something up: in the plan that the page is about, or in one that is chosen first.
  private var takingUp: Address.Place {
    others.isEmpty ? provider.map { .newAgreementOf($0.plan) } ?? .newAgreement : .newAgreement
  }

  /// The one plan there is.
  private func whole(_ words: PlanWords, _ scene: Scene) -> HTML {
    HTML {
      state(words, scene)
      if agreements.isEmpty {
        Tag.p(isBegun ? words.begunPlan : elsewhere.isEmpty ? words.noPlan : words.noPlanOfOurs)
      } else if isOwn, scene.density != .standard {
        Portion(id: "agreement", label: words.mine, from: first, scene: scene, tiles)
      } else {
        cards(.second, scene)
      }
    }
  }

  /// Each of several plans under the name of who gives the support in it; what fits no page at once comes as pictures.
  private func several(_ words: PlanWords, _ scene: Scene) -> HTML {
    let all = [self] + others
    return HTML {
      for plan in all {
        Block(plan.provider?.name ?? words.mine) {
          plan.state(words, scene)
          if !isOwn || scene.density == .standard { plan.cards(.third, scene) }
          if !isOwn { plan.contents(words) }
          plan.old(words, scene)
        }
      }
      if isOwn, scene.density != .standard {
        Portion(id: "agreement", label: words.mine, from: first, scene: scene, all.flatMap(\.tiles))
      }
    }
  }

  private func cards(_ level: Block.Level, _ scene: Scene) -> HTML {
    HTML {
      for agreement in agreements {
        agreement.card(person: person, name: name, isOwn: isOwn, level: level, scene: scene)
      }
    }
  }

  /// The old paper plan that the rest is in.
  private func old(_ words: PlanWords, _ scene: Scene) -> HTML {
    HTML {
      if let oldPlan { Tag.p("\(words.old) (\(scene.dates.full(oldPlan)))") }
      if let oldPlace {
        let words = PlanVersionWords.in(isOwn ? scene.tongue : scene.tongue.standard)
        Tag.p { oldPlace.html { "\(words.oldPlan): \($0)" } }
      }
    }
  }

  private var tiles: [Tile] {
    agreements.map { agreement in
      Tile(
        agreement.area, agreement.picture.map(Tile.Picture.illustration) ?? .drawing(.plan),
        .link(.person(person, .agreement(agreement.id))), note: provider?.name)
    }
  }

  private func state(_ words: PlanWords, _ scene: Scene) -> HTML {
    HTML {
      if !agreements.isEmpty, !isFinished { unfinished(words, scene) }
      if let settledOn { Tag.p(words.version(version, scene.dates.full(settledOn))) }
      if let frame {
        Tag.p { Tag.a(.href(Address.person(person, .frame(frame)).path)) { words.seeFrame } }
      } else if mayReadFrame {
        Notice(.note, words.frameMissing)
      }
      Tag.p {
        if let nextDate {
          Tag.strong("\(words.nextDate): ")
          scene.dates.day(nextDate, today: scene.today)
        } else if isBegun {
          words.noNextDate
        }
      }
      if !changes.isEmpty {
        Block(words.whatChanged) {
          Tag.ul { for change in changes { Tag.li { change } } }
        }
      }
      if versions.count > 1 {
        Details(PlanVersionWords.in(isOwn ? scene.tongue : scene.tongue.standard).versions) {
          Tag.ul {
            for version in versions.reversed().dropFirst() {
              Tag.li {
                Tag.a(.href(address(of: version.number).path)) {
                  words.version(version.number, scene.dates.full(version.day))
                }
              }
            }
          }
        }
      }
    }
  }

  private func address(of version: Int) -> Address {
    .person(person, provider.map { .planVersionOf($0.plan, version) } ?? .planVersion(version))
  }

  /// An unfinished plan looks unfinished: who has not said yes or no, and for those who work what else is missing.
  private func unfinished(_ words: PlanWords, _ scene: Scene) -> Notice {
    let other = PlanVersionWords.in(isOwn ? scene.tongue : scene.tongue.standard).notFinished
    let sentence = hasEveryStance ? other : isOwn ? words.unfinishedMine : words.unfinished(name)
    let work = PlanWorkWords.in(scene.tongue.standard)
    return Notice(.careful) {
      Tag.p(sentence)
      if !isOwn, let lacks { Tag.ul { for lack in lacks { Tag.li { lack.sentence(work) } } } }
    }
  }

  private func staffPart(_ words: PlanWords, _ scene: Scene) -> HTML {
    let work = PlanWorkWords.in(scene.tongue.standard)
    return HTML {
      Tag.div(.class("acts")) {
        if mayWrite {
          LinkButton(
            agreements.isEmpty ? words.begin : words.add, drawing: .note, .person(person, .newAgreement), isMain: true)
        }
        if mayArrange {
          if !isBegun {
            LinkButton(work.newPlan, drawing: .plan, .person(person, .newPlan), isMain: !elsewhere.isEmpty)
          }
          if !agreements.isEmpty || settledOn != nil {
            LinkButton(work.settling, drawing: .done, .person(person, .settling))
            LinkButton(work.review, drawing: .repeated, .person(person, .review))
          }
          if isBegun { LinkButton(work.content, drawing: .glance, .person(person, .planContent)) }
        }
        if mayArrange, !agreements.isEmpty { LinkButton(work.reach, drawing: .balance, .person(person, .planReach)) }
      }
    }
  }

  /// What a plan should contain by the pack, and whether it does.
  private func contents(_ words: PlanWords) -> HTML {
    HTML {
      if !content.isEmpty {
        Block(words.content) {
          Tag.ul(.class("things"), .role("list")) {
            for item in content {
              Tag.li {
                item.state.drawing
                Tag.span(.class("what")) {
                  item.text
                  Tag.span(.class("when")) { item.state.label(words) }
                }
              }
            }
          }
        }
      }
    }
  }
}

extension PlanPage.ContentItem.State {
  fileprivate var drawing: Drawing {
    switch self {
    case .said, .inPlan: .yes
    case .notNeeded: .less
    case .missing: .dontKnow
    }
  }

  fileprivate func label(_ words: PlanWords) -> HTML {
    switch self {
    case .said: HTML(words.saidItem)
    case .inPlan: HTML(words.inPlanItem)
    case .notNeeded(let reason): reason.html(in: words.notNeeded)
    case .missing: HTML(words.missingItem)
    }
  }
}
