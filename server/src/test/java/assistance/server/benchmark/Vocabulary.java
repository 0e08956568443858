package assistance.server.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/// A few thousand French words as tickets use them: a few of them everywhere, most of them hardly ever.
final class Vocabulary {
    private static final int EVENNESS = 12;
    private static final double STEEPNESS = 1.25;

    /// The most frequent words, most frequent first.
    private static final String NOUNS = """
            impression commande facture erreur blocage client écran stock livraison article étiquette code accès
            connexion mot utilisateur compte fichier export import préparation réception inventaire imprimante terminal
            lecteur poste serveur messagerie licence sauvegarde mise version droit profil tableau calcul prix remise
            tarif fournisseur transporteur quai palette colis emplacement allée chariot réserve rupture écart saisie
            validation réglage paramètre gabarit modèle édition bon bordereau avoir règlement relance échéance banque
            virement compta journal écriture exercice clôture budget devis affaire chantier projet planning équipe
            salarié paie congé absence badge pointage horaire document archive pièce scan signature dossier courrier
            tâche alerte rappel notification synchronisation interface passerelle flux échange message réseau débit
            coupure lenteur panne secours redémarrage installation migration reprise formation demande question
            évolution anomalie correctif recette production essai gestion suivi contrôle qualité lot numéro série
            traçabilité péremption température balance poids volume unité conditionnement nomenclature gamme atelier
            machine ordre fabrication opération ressource charge capacité délai retard priorité incident ticket
            assistance contrat société agence dépôt magasin caisse vente retour garantie réparation intervention
            technicien tournée véhicule carte itinéraire adresse contact téléphone portable tablette navigateur page
            menu bouton fenêtre colonne filtre tri liste requête rapport statistique graphique courbe indicateur seuil
            cœur nœud œuvre fenêtrage forêt hôtel île maïs garçon aïeul naïveté tréfonds çà noël canoë""";

    private static final String VERBS = """
            imprim command factur bloqu livr étiquet connect export import prépar réceptionn inventori sauvegard valid
            régl paramétr édit relanc vir clôtur budgét planifi pointi badg archiv scann sign notifi synchronis échang
            coup redémarr install migr form demand questionn évolu corrig test contrôl numérot trac pes conditionn
            fabriqu opér charg retard assist contract dépos encaiss retourn garanti répar intervi géolocalis contact
            téléphon navigu filtr tri list requêt rapport calcul affich masqu enregistr supprim ajout modifi dupliqu
            copi coll transfér télécharg envoi réinitialis activ désactiv autoris refus verrouill déverrouill ferm
            rouvr consult recherch trouv expédi emball rang déplac compt pré-calcul arrondi répart ventil group
            dégroup fusionn sépar annul confirm signal analys expliqu document dépann surveill mesur optimis accélér
            ralenti bascul restaur purg compress chiffr déchiffr certifi renouvel résili prolong factoris consolid
            rapproch lettr impay régularis provisionn amorti immobilis cession acquitt reli détach équilibr ajust""";

    private static final String ENDINGS = "er é ée és ées ait aient ant ations age ement eur eurs able ables ra";

    private static final String ADJECTIVES = """
            bloquant lent vide faux absent illisible incomplet erroné manquant double ancien nouveau récent mensuel
            annuel hebdomadaire quotidien partiel total local distant interne externe commercial comptable logistique
            technique général spécial urgent normal impossible aléatoire permanent provisoire définitif automatique
            manuel parallèle principal secondaire supérieur inférieur français européen numérique électronique""";

    private static final String PREFIXES = "pré re sur sous auto multi inter télé co anti";

    private final List<String> words;
    private final double[] shares;

    Vocabulary() {
        var nouns = split(NOUNS).toList();
        var all = new LinkedHashSet<>(nouns);
        split(VERBS).forEach(verb -> all.add(verb + "er"));
        split(ADJECTIVES).forEach(all::add);
        nouns.forEach(noun -> all.add(noun + "s"));
        split(ADJECTIVES).forEach(adjective -> List.of("e", "s", "es").forEach(end -> all.add(adjective + end)));
        split(VERBS).forEach(verb -> split(ENDINGS).forEach(end -> all.add(verb + end)));
        split(PREFIXES).forEach(prefix -> nouns.subList(0, 60).forEach(noun -> all.add(prefix + noun)));
        words = new ArrayList<>(all);
        shares = new double[words.size()];
        for (int rank = 0; rank < shares.length; rank++) {
            shares[rank] = Math.pow(rank + EVENNESS, -STEEPNESS) + (rank == 0 ? 0 : shares[rank - 1]);
        }
    }

    private static Stream<String> split(String text) {
        return Stream.of(text.split("\\s+"));
    }

    /// A word, as often as it comes up.
    String word(SplittableRandom random) {
        int found = Arrays.binarySearch(shares, random.nextDouble() * shares[shares.length - 1]);
        return words.get(Math.min(found < 0 ? -found - 1 : found, shares.length - 1));
    }

    /// A word by how frequent it is.
    ///
    /// @param rank from 0, the most frequent one, to 1, the rarest one
    String wordAt(double rank) {
        return words.get((int) (rank * (words.size() - 1)));
    }

    int size() {
        return words.size();
    }
}
