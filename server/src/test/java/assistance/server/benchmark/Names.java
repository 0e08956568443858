package assistance.server.benchmark;

import java.util.List;

/// Invented names of companies, contracts and people, by number.
final class Names {
    private static final List<String> TRADES = split("""
            Menuiserie Transports Imprimerie Brasserie Garage Boulangerie Pharmacie Électricité Plomberie Charpente
            Laiterie Conserverie Papeterie Tannerie Verrerie Forges Ateliers Cimenterie Pépinière Fonderie""");
    private static final List<String> PLACES = split("""
            Aubrac Bréhat Chassezac Dourbie Écrins Forez Gévaudan Hérault Iroise Jonte Kerlouan Lubéron Morvan Nivernais
            Œillets Périgord Queyras Ribeauvillé Sévérac Tarn Uzège Vercors Yvetot Zicavo Ambazac""");

    private static final List<String> CONTRACTS = split("""
            Assistance Maintenance Infogérance Hébergement Sauvegarde Formation Développement Exploitation
            Télémaintenance Supervision""");
    private static final List<String> LEVELS = List.of("Essentiel", "Confort", "Premium", "24/7", "Siège", "Agences");

    private static final List<String> LAST_NAMES = split("""
            ALLARD BARBIER CARON DELMAS ESNAULT FAURE GRANGER HÉRAULT IMBERT JOUBERT KELLER LACROIX MALLET NOËL OLLIVIER
            PÉPIN QUÉRÉ RENARD SAUVAGE TESSIER URBAIN VASSEUR WAGNER XAVIER YVON ZELLER AUBERT BÉNARD CLÉMENT DUVAL
            ÉTIENNE FLEURY GAUDIN HUET JOLY LEMAÎTRE MARÉCHAL NICOLAS PONS ROUSSEL SIMONET THÉRY VIDAL BESSON COLLET
            DOUCET FABRE GILLET LEBŒUF MAÇON""");
    private static final List<String> FIRST_NAMES = split("""
            Adèle Bastien Céline Damien Élise Fabien Gaëlle Hugo Inès Jérôme Karine Loïc Maëlle Noémie Océane Pascal
            Quentin Romane Stéphane Théo Ursule Valérie William Xavière Yannick Zoé Anaïs Benoît Chloé Didier Estelle
            François Géraldine Hélène Ismaël Joël Kévin Léa Mathieu Nadège Olivier Pénélope Raphaël Solène Thérèse
            Ulysse Véronique Yaëlle Zacharie André""");

    private Names() {}

    private static List<String> split(String words) {
        return List.of(words.split("\\s+"));
    }

    /// Different ones up to 500.
    static String company(int number) {
        return at(TRADES, number) + " " + at(PLACES, number / TRADES.size());
    }

    /// One of 60 that many companies have, or in one of five cases one of the company's own.
    static String contract(int number, String company) {
        return number % 5 == 4
                ? "Contrat " + company
                : at(CONTRACTS, number) + " " + at(LEVELS, number / CONTRACTS.size());
    }

    static String lastName(int number) {
        return at(LAST_NAMES, number);
    }

    /// The whole names are different ones up to 5,000.
    static String firstName(int number) {
        int first = number / LAST_NAMES.size();
        return first < FIRST_NAMES.size() ? at(FIRST_NAMES, first) : "Jean-" + at(FIRST_NAMES, first);
    }

    private static String at(List<String> names, int number) {
        return names.get(number % names.size());
    }
}
