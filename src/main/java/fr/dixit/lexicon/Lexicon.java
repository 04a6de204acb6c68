package fr.dixit.lexicon;

import fr.dixit.lexicon.names.GivenNames;
import fr.dixit.lexicon.names.Metonyms;
import fr.dixit.lexicon.names.NameParticles;
import fr.dixit.lexicon.names.OfficeHolders;
import fr.dixit.lexicon.names.Organizations;
import fr.dixit.lexicon.names.States;
import fr.dixit.lexicon.names.Transliterations;
import fr.dixit.lexicon.sources.DocumentNouns;
import fr.dixit.lexicon.sources.GeneralNouns;
import fr.dixit.lexicon.sources.HumanNouns;
import fr.dixit.lexicon.sources.Hypernyms;
import fr.dixit.lexicon.sources.OrganizationNouns;
import fr.dixit.lexicon.sources.Titles;
import fr.dixit.lexicon.sources.UniqueBodies;

/** The French words that Dixit knows, each table loaded and checked once. */
public record Lexicon(
    ReportingVerbs verbs,
    ReportingNouns reportingNouns,
    Attributors attributors,
    Abbreviations abbreviations,
    AdverbialLocutions locutions,
    TimeNouns timeNouns,
    Predicates predicates,
    Answering answering,
    Titles titles,
    HumanNouns humans,
    OrganizationNouns organizationNouns,
    DocumentNouns documents,
    Hypernyms hypernyms,
    GeneralNouns generalNouns,
    GivenNames givenNames,
    NameParticles particles,
    States states,
    Organizations organizations,
    Metonyms metonyms,
    Transliterations transliterations,
    UniqueBodies uniqueBodies,
    OfficeHolders officeHolders) {

  public static Lexicon load() {
    return new Lexicon(
        ReportingVerbs.load(),
        ReportingNouns.load(),
        Attributors.load(),
        Abbreviations.load(),
        AdverbialLocutions.load(),
        TimeNouns.load(),
        Predicates.load(),
        Answering.load(),
        Titles.load(),
        HumanNouns.load(),
        OrganizationNouns.load(),
        DocumentNouns.load(),
        Hypernyms.load(),
        GeneralNouns.load(),
        GivenNames.load(),
        NameParticles.load(),
        States.load(),
        Organizations.load(),
        Metonyms.load(),
        Transliterations.load(),
        UniqueBodies.load(),
        OfficeHolders.load());
  }

  /** Whether the folded noun means what can speak: a person, a body, a document, a source. */
  public boolean isSourceNoun(String foldedNoun) {
    return titles.find(foldedNoun) != null
        || humans.find(foldedNoun) != null
        || organizationNouns.contains(foldedNoun)
        || documents.find(foldedNoun) != null
        || foldedNoun.equals("source")
        || foldedNoun.equals("sources");
  }
}
