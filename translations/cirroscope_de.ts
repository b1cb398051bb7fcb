<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ConsoleText</name>
    <message>
        <source>noVNC</source>
        <translation>noVNC</translation>
    </message>
    <message>
        <source>SPICE</source>
        <translation>SPICE</translation>
    </message>
    <message>
        <source>Serial console</source>
        <translation>Serielle Konsole</translation>
    </message>
    <message>
        <source>MKS</source>
        <translation>MKS</translation>
    </message>
    <message>
        <source>The cloud answered with a console address that cannot be opened.</source>
        <translation>Die Cloud antwortete mit einer Konsolenadresse, die sich nicht öffnen lässt.</translation>
    </message>
    <message>
        <source>Tell the operator of the cloud.</source>
        <translation>Sagen Sie es dem Betreiber der Cloud.</translation>
    </message>
    <message>
        <source>%1 needs version %2 of the compute API; the cloud has %3.</source>
        <translation>%1 braucht Version %2 der Compute-API; die Cloud hat %3.</translation>
    </message>
    <message>
        <source>Open another kind of console.</source>
        <translation>Öffnen Sie eine andere Art von Konsole.</translation>
    </message>
    <message>
        <source>This cloud offers no such console: %1.</source>
        <translation>Diese Cloud bietet keine solche Konsole: %1.</translation>
    </message>
    <message>
        <source>Open another kind of console, or look at the server&apos;s log.</source>
        <translation>Öffnen Sie eine andere Art von Konsole, oder sehen Sie im Protokoll des Servers nach.</translation>
    </message>
    <message>
        <source>%1 is not running and has no console now.</source>
        <translation>%1 läuft nicht und hat jetzt keine Konsole.</translation>
    </message>
    <message>
        <source>Start the server, then open the console again.</source>
        <translation>Starten Sie den Server, und öffnen Sie die Konsole dann erneut.</translation>
    </message>
</context>
<context>
    <name>LaunchText</name>
    <message>
        <source>The answer names no server.</source>
        <translation>Die Antwort nennt keinen Server.</translation>
    </message>
    <message>
        <source>Look for it before you try again.</source>
        <translation>Suchen Sie ihn, bevor Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>The request got lost on its way: %1 was not made.</source>
        <translation>Die Anfrage ging unterwegs verloren: %1 wurde nicht angelegt.</translation>
    </message>
    <message>
        <source>It is safe to try again.</source>
        <translation>Sie können es gefahrlos erneut versuchen.</translation>
    </message>
    <message numerus="yes">
        <source>The answer got lost, and since then there are %n new server(s) called %1: which one is yours cannot be told.</source>
        <translation>
            <numerusform>Die Antwort ging verloren, und seitdem gibt es %n neuen Server namens %1: Ob es Ihrer ist, lässt sich nicht sagen.</numerusform>
            <numerusform>Die Antwort ging verloren, und seitdem gibt es %n neue Server namens %1: Welcher Ihrer ist, lässt sich nicht sagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them before you try again.</source>
        <translation>Sehen Sie sie an, bevor Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>It is not known whether %1 was made: the answer got lost, and the cloud cannot be asked.</source>
        <translation>Es ist nicht bekannt, ob %1 angelegt wurde: Die Antwort ging verloren, und die Cloud lässt sich nicht fragen.</translation>
    </message>
    <message>
        <source>Look for the server before you try again.</source>
        <translation>Suchen Sie den Server, bevor Sie es erneut versuchen.</translation>
    </message>
</context>
<context>
    <name>ObjectStoreText</name>
    <message>
        <source>The name of a container has 1 to 256 bytes and no slash.</source>
        <translation>Der Name eines Containers hat 1 bis 256 Bytes und keinen Schrägstrich.</translation>
    </message>
    <message>
        <source>%1 arrived damaged: its MD5 differs.</source>
        <translation>%1 kam beschädigt an: Die MD5-Summe weicht ab.</translation>
    </message>
    <message>
        <source>%1 is incomplete: %2 of %3 bytes arrived.</source>
        <translation>%1 ist unvollständig: %2 von %3 Bytes kamen an.</translation>
    </message>
    <message>
        <source>It is called so already.</source>
        <translation>So heißt es schon.</translation>
    </message>
    <message>
        <source>%1 changed while it was copied: both are kept.</source>
        <translation>%1 hat sich beim Kopieren geändert: beide bleiben erhalten.</translation>
    </message>
    <message>
        <source>It was copied, but %1 could not be deleted: %2</source>
        <translation>Es wurde kopiert, aber %1 ließ sich nicht löschen: %2</translation>
    </message>
    <message>
        <source>Transfer it again.</source>
        <translation>Übertragen Sie es erneut.</translation>
    </message>
    <message>
        <source>Container and object need a name.</source>
        <translation>Container und Objekt brauchen einen Namen.</translation>
    </message>
    <message>
        <source>The name of a container cannot hold a slash.</source>
        <translation>Der Name eines Containers darf keinen Schrägstrich enthalten.</translation>
    </message>
    <message>
        <source>The name of an object can have 1024 bytes at most.</source>
        <translation>Der Name eines Objekts kann höchstens 1024 Bytes haben.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Wählen Sie einen kürzeren Namen.</translation>
    </message>
    <message>
        <source>There is an object called %1 already.</source>
        <translation>Ein Objekt namens %1 gibt es schon.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>ProxyText</name>
    <message>
        <source>No id was given.</source>
        <translation>Keine ID angegeben.</translation>
    </message>
    <message>
        <source>The answer holds no %1.</source>
        <translation>Die Antwort enthält nicht: %1.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, tell the operator of the cloud.</source>
        <translation>Versuchen Sie es erneut; bleibt es so, sagen Sie es dem Betreiber der Cloud.</translation>
    </message>
    <message>
        <source>%1 needs to know the %2 it belongs to.</source>
        <translation>%1 braucht die Angabe „%2“.</translation>
    </message>
    <message>
        <source>%1 needs a name.</source>
        <translation>%1 braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is no %1 called %2.</source>
        <translation>%1 mit dem Namen %2 gibt es nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s) of the type %1 have the name %2.</source>
        <translation>
            <numerusform>%n Ressource der Art %1 hat den Namen %2.</numerusform>
            <numerusform>%n Ressourcen der Art %1 haben den Namen %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use the ID.</source>
        <translation>Verwenden Sie die ID.</translation>
    </message>
    <message>
        <source>%1 cannot be used with resources of the type %2.</source>
        <translation>%1 ist für Ressourcen der Art %2 nicht möglich.</translation>
    </message>
    <message>
        <source>%1 ended in the state %2.</source>
        <translation>%1 endete im Zustand %2.</translation>
    </message>
</context>
<context>
    <name>TemporaryUrlText</name>
    <message>
        <source>This store signs no temporary URLs that we know.</source>
        <translation>Dieser Objektspeicher signiert keine temporären URLs, die wir kennen.</translation>
    </message>
    <message>
        <source>There is no key to sign with.</source>
        <translation>Es gibt keinen Schlüssel zum Signieren.</translation>
    </message>
    <message>
        <source>Container and object need a name.</source>
        <translation>Container und Objekt brauchen einen Namen.</translation>
    </message>
    <message>
        <source>Say when it ends.</source>
        <translation>Geben Sie an, wann es endet.</translation>
    </message>
</context>
<context>
    <name>cirro::AboutDialog</name>
    <message>
        <source>About %1</source>
        <translation>Über %1</translation>
    </message>
    <message>
        <source>A browser for OpenStack clouds, and an OpenStack SDK for Qt programs.</source>
        <translation>Ein Browser für OpenStack-Clouds und ein OpenStack-SDK für Qt-Programme.</translation>
    </message>
    <message>
        <source>Free software: you may pass it on and change it under the GNU General Public License, version 3 or later; its SDK under the Lesser one. It comes without any warranty.</source>
        <translation>Freie Software: Sie dürfen sie unter der GNU General Public License, Version 3 oder später, weitergeben und ändern, ihr SDK unter der Lesser General Public License. Ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Versionen kopieren</translation>
    </message>
</context>
<context>
    <name>cirro::Access</name>
    <message>
        <source>The identity service answered without a description of the token.</source>
        <translation>Der Identitätsdienst hat ohne Beschreibung des Tokens geantwortet.</translation>
    </message>
    <message>
        <source>The identity service says that the token expires at &quot;%1&quot;, which is no time.</source>
        <translation>Laut Identitätsdienst läuft das Token um „%1“ ab; das ist keine Zeit.</translation>
    </message>
    <message>
        <source>The identity service gave a token that expired before it was issued (at %1).</source>
        <translation>Der Identitätsdienst gab ein Token, das vor seiner Ausstellung abgelaufen war (um %1).</translation>
    </message>
    <message>
        <source>The auth URL may not be that of an identity service, or something between here and the cloud changes its answers.</source>
        <translation>Die auth_url gehört vielleicht nicht zu einem Identitätsdienst, oder etwas auf dem Weg zur Cloud verändert die Antworten.</translation>
    </message>
</context>
<context>
    <name>cirro::AccessSection</name>
    <message>
        <source>Access</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Key pair</source>
        <translation>Schlüsselpaar</translation>
    </message>
    <message>
        <source>No key pair</source>
        <translation>Kein Schlüsselpaar</translation>
    </message>
    <message>
        <source>New key pair</source>
        <translation>Neues Schlüsselpaar</translation>
    </message>
    <message>
        <source>Import public key</source>
        <translation>Öffentlichen Schlüssel importieren</translation>
    </message>
    <message>
        <source>User data</source>
        <translation>User Data</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Die Datei ist nicht lesbar: %1</translation>
    </message>
    <message numerus="yes">
        <source>A file that is no text, %n byte(s).</source>
        <translation>
            <numerusform>Eine Datei, die kein Text ist, %n Byte.</numerusform>
            <numerusform>Eine Datei, die kein Text ist, %n Bytes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 bytes when sent. Kept while the program runs, never in a file: it may hold secrets.</source>
        <translation>%1 von %2 Bytes beim Senden. Bleibt, solange das Programm läuft, nie in einer Datei: Geheimnisse können darin stehen.</translation>
    </message>
</context>
<context>
    <name>cirro::Account</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
</context>
<context>
    <name>cirro::Action</name>
    <message>
        <source>This connection is read-only.</source>
        <translation>Diese Verbindung ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>Nichts ist ausgewählt.</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>%1?</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n)</source>
        <translation>
            <numerusform>%1 (%n)</numerusform>
            <numerusform>%1 (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 is locked.</source>
        <translation>%1 ist gesperrt.</translation>
    </message>
    <message>
        <source>%1 is locked: %2</source>
        <translation>%1 ist gesperrt: %2</translation>
    </message>
    <message>
        <source>%1 is busy: %2.</source>
        <translation>%1 ist beschäftigt: %2.</translation>
    </message>
    <message>
        <source>Not possible while the state is %1.</source>
        <translation>Nicht möglich im Zustand „%1“.</translation>
    </message>
    <message>
        <source>%1 is being deleted already.</source>
        <translation>%1 wird bereits gelöscht.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Powers the server on</source>
        <translation>Schaltet den Server ein</translation>
    </message>
    <message numerus="yes">
        <source>Start %n server(s)</source>
        <translation>
            <numerusform>%n Server starten</numerusform>
            <numerusform>%n Server starten</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Asks the guest to shut down, then powers off</source>
        <translation>Bittet das Gastsystem herunterzufahren und schaltet dann aus</translation>
    </message>
    <message numerus="yes">
        <source>Stop %n server(s)</source>
        <translation>
            <numerusform>%n Server stoppen</numerusform>
            <numerusform>%n Server stoppen</numerusform>
        </translation>
    </message>
    <message>
        <source>Programs inside end; disks and addresses stay.</source>
        <translation>Programme darin werden beendet; Platten und Adressen bleiben.</translation>
    </message>
    <message>
        <source>Soft reboot</source>
        <translation>Neu starten (sanft)</translation>
    </message>
    <message>
        <source>Asks the guest to restart</source>
        <translation>Bittet das Gastsystem, neu zu starten</translation>
    </message>
    <message numerus="yes">
        <source>Reboot %n server(s)</source>
        <translation>
            <numerusform>%n Server neu starten</numerusform>
            <numerusform>%n Server neu starten</numerusform>
        </translation>
    </message>
    <message>
        <source>Programs inside are ended by the guest and started again.</source>
        <translation>Das Gastsystem beendet die Programme darin und startet sie wieder.</translation>
    </message>
    <message>
        <source>Hard reboot</source>
        <translation>Neu starten (hart)</translation>
    </message>
    <message>
        <source>Cuts the power and switches it on again</source>
        <translation>Schaltet den Strom aus und wieder ein</translation>
    </message>
    <message numerus="yes">
        <source>Hard reboot %n server(s)</source>
        <translation>
            <numerusform>%n Server hart neu starten</numerusform>
            <numerusform>%n Server hart neu starten</numerusform>
        </translation>
    </message>
    <message>
        <source>The power is cut: what is not on disk is lost.</source>
        <translation>Der Strom wird abgeschaltet: Was nicht auf der Platte steht, geht verloren.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Deletes the server and its own disk</source>
        <translation>Löscht den Server und seine eigene Platte</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n server(s)</source>
        <translation>
            <numerusform>%n Server löschen</numerusform>
            <numerusform>%n Server löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Disks of their own are lost. Floating IPs and volumes stay, unless a volume was attached to be deleted with its server.</source>
        <translation>Eigene Platten gehen verloren. Floating IPs und Volumes bleiben, außer ein Volume sollte mit seinem Server gelöscht werden.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n key pair(s)</source>
        <translation>
            <numerusform>%n Schlüsselpaar löschen</numerusform>
            <numerusform>%n Schlüsselpaare löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Servers that have the key keep it.</source>
        <translation>Server, die den Schlüssel haben, behalten ihn.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>%1 is a symbolic link.</source>
        <translation>%1 ist ein symbolischer Link.</translation>
    </message>
    <message>
        <source>%1 is no regular file.</source>
        <translation>%1 ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>There is no clipboard.</source>
        <translation>Es gibt keine Zwischenablage.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Asks the cloud for this list now</source>
        <translation>Fragt die Cloud jetzt nach dieser Liste</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>ID kopieren</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Name kopieren</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n item(s)</source>
        <translation>
            <numerusform>%n Eintrag löschen</numerusform>
            <numerusform>%n Einträge löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Make room on the disk, then retry.</source>
        <translation>Schaffen Sie Platz auf der Platte und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>Wählen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be opened.</source>
        <translation>Der Ordner %1 lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>%1 is no folder that may be written into.</source>
        <translation>%1 ist kein Ordner, in den geschrieben werden darf.</translation>
    </message>
    <message>
        <source>Symbolic links are not followed; choose another folder.</source>
        <translation>Symbolischen Links wird nicht gefolgt; wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>No file can be made in %1.</source>
        <translation>In %1 lässt sich keine Datei anlegen.</translation>
    </message>
    <message>
        <source>%1 could not be written to the disk.</source>
        <translation>%1 konnte nicht auf die Platte geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 could not be given its name.</source>
        <translation>%1 konnte seinen Namen nicht bekommen.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Download %1 to %2</source>
        <translation>%1 nach %2 herunterladen</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>The name of a container cannot hold a slash.</source>
        <translation>Der Name eines Containers darf keinen Schrägstrich enthalten.</translation>
    </message>
    <message>
        <source>The name is too long: 256 bytes at most.</source>
        <translation>Der Name ist zu lang: höchstens 256 Bytes.</translation>
    </message>
    <message>
        <source>There is a container of this name.</source>
        <translation>Es gibt schon einen Container dieses Namens.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Create container %1</source>
        <translation>Container %1 anlegen</translation>
    </message>
    <message>
        <source>The container %1 is not empty.</source>
        <translation>Der Container %1 ist nicht leer.</translation>
    </message>
    <message>
        <source>Delete its objects first. Just deleted ones may count for a few seconds more.</source>
        <translation>Löschen Sie zuerst seine Objekte. Eben gelöschte können noch ein paar Sekunden zählen.</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) could not be deleted: %1</source>
        <translation>
            <numerusform>%n Objekt konnte nicht gelöscht werden: %1</numerusform>
            <numerusform>%n Objekte konnten nicht gelöscht werden: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a container first.</source>
        <translation>Öffnen Sie zuerst einen Container.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them is there already: what has the same name will be replaced.</source>
        <translation>
            <numerusform>%n davon ist schon da: Gleichnamiges wird ersetzt.</numerusform>
            <numerusform>%n davon sind schon da: Gleichnamiges wird ersetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>New container</source>
        <translation>Neuer Container</translation>
    </message>
    <message>
        <source>Makes a container for objects</source>
        <translation>Legt einen Container für Objekte an</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n container(s)</source>
        <translation>
            <numerusform>%n Container löschen</numerusform>
            <numerusform>%n Container löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Only empty containers can be deleted.</source>
        <translation>Nur leere Container lassen sich löschen.</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Hochladen</translation>
    </message>
    <message>
        <source>Sends files and folders into this container or folder</source>
        <translation>Sendet Dateien und Ordner in diesen Container oder Ordner</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>Dateien und Ordner</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message numerus="yes">
        <source>Download %n item(s)</source>
        <translation>
            <numerusform>%n Eintrag herunterladen</numerusform>
            <numerusform>%n Einträge herunterladen</numerusform>
        </translation>
    </message>
    <message>
        <source>Saves objects and folders on this computer</source>
        <translation>Speichert Objekte und Ordner auf diesem Computer</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>Speichern in</translation>
    </message>
    <message>
        <source>Folders are deleted with all that is in them.</source>
        <translation>Ordner werden mit allem gelöscht, was darin ist.</translation>
    </message>
    <message numerus="yes">
        <source>Upload %n item(s) to %1</source>
        <translation>
            <numerusform>%n Eintrag nach %1 hochladen</numerusform>
            <numerusform>%n Einträge nach %1 hochladen</numerusform>
        </translation>
    </message>
    <message>
        <source>Only files of this computer can be uploaded.</source>
        <translation>Nur Dateien dieses Computers lassen sich hochladen.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) and special file(s) left out</source>
        <translation>
            <numerusform>%n Link oder besondere Datei ausgelassen</numerusform>
            <numerusform>%n Links und besondere Dateien ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 changed while it was sent.</source>
        <translation>%1 hat sich während des Sendens geändert.</translation>
    </message>
    <message>
        <source>Retry when nobody writes to it.</source>
        <translation>Versuchen Sie es erneut, wenn niemand hineinschreibt.</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>an action that asks before it begins</comment>
        <translation>%1 …</translation>
    </message>
    <message>
        <source>This needs the role %1; your roles here are: %2.</source>
        <translation>Dies braucht die Rolle %1; Ihre Rollen hier sind: %2.</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between names of roles</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source>This needs version %1 of the service’s API; the cloud has %2.</source>
        <translation>Dies braucht Version %1 der API des Dienstes; die Cloud hat %2.</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>A name has at most 255 characters.</source>
        <translation>Ein Name hat höchstens 255 Zeichen.</translation>
    </message>
    <message>
        <source>A name does not begin or end with a blank.</source>
        <translation>Ein Name beginnt und endet nicht mit einem Leerzeichen.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Changes the name in the cloud, not the host name inside</source>
        <translation>Ändert den Namen in der Cloud, nicht den Rechnernamen im Server</translation>
    </message>
    <message>
        <source>Create snapshot</source>
        <translation>Snapshot erstellen</translation>
    </message>
    <message>
        <source>Makes an image of its disk</source>
        <translation>Macht ein Abbild seiner Platte</translation>
    </message>
    <message>
        <source>The image is called %1.</source>
        <translation>Das Abbild heißt %1.</translation>
    </message>
    <message>
        <source>Name of the image</source>
        <translation>Name des Abbilds</translation>
    </message>
    <message>
        <source>Force delete</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Deletes it now, also where the cloud keeps deleted servers for a while</source>
        <translation>Löscht sofort, auch wo die Cloud gelöschte Server eine Weile behält</translation>
    </message>
    <message numerus="yes">
        <source>Force delete %n server(s)</source>
        <translation>
            <numerusform>%n Server endgültig löschen</numerusform>
            <numerusform>%n Server endgültig löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is locked already.</source>
        <translation>%1 ist schon gesperrt.</translation>
    </message>
    <message>
        <source>%1 is not locked.</source>
        <translation>%1 ist nicht gesperrt.</translation>
    </message>
    <message>
        <source>%1 has never run.</source>
        <translation>%1 ist nie gelaufen.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Stands still, with its memory kept on the host</source>
        <translation>Hält an; der Speicher bleibt auf dem Host</translation>
    </message>
    <message numerus="yes">
        <source>Pause %n server(s)</source>
        <translation>
            <numerusform>%n Server pausieren</numerusform>
            <numerusform>%n Server pausieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Unpause</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Goes on where it was paused</source>
        <translation>Läuft weiter, wo er pausiert wurde</translation>
    </message>
    <message numerus="yes">
        <source>Unpause %n server(s)</source>
        <translation>
            <numerusform>%n Server fortsetzen</numerusform>
            <numerusform>%n Server fortsetzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Writes the memory to disk and frees the host&apos;s</source>
        <translation>Schreibt den Speicher auf die Platte und gibt den des Hosts frei</translation>
    </message>
    <message numerus="yes">
        <source>Suspend %n server(s)</source>
        <translation>
            <numerusform>%n Server anhalten</numerusform>
            <numerusform>%n Server anhalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Aufwecken</translation>
    </message>
    <message>
        <source>Goes on where it was suspended</source>
        <translation>Läuft weiter, wo er angehalten wurde</translation>
    </message>
    <message numerus="yes">
        <source>Resume %n server(s)</source>
        <translation>
            <numerusform>%n Server aufwecken</numerusform>
            <numerusform>%n Server aufwecken</numerusform>
        </translation>
    </message>
    <message>
        <source>Shelve</source>
        <translation>Auslagern</translation>
    </message>
    <message>
        <source>Stops it and frees its host; it can come back</source>
        <translation>Stoppt ihn und gibt seinen Host frei; er kann zurückkommen</translation>
    </message>
    <message numerus="yes">
        <source>Shelve %n server(s)</source>
        <translation>
            <numerusform>%n Server auslagern</numerusform>
            <numerusform>%n Server auslagern</numerusform>
        </translation>
    </message>
    <message>
        <source>Programs inside end. Disks become images and addresses stay; it takes a while to come back, perhaps on another host.</source>
        <translation>Programme darin enden. Platten werden zu Abbildern, Adressen bleiben; das Zurückholen dauert eine Weile, vielleicht auf einen anderen Host.</translation>
    </message>
    <message>
        <source>Unshelve</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Brings it back from the shelf</source>
        <translation>Holt ihn aus der Auslagerung zurück</translation>
    </message>
    <message numerus="yes">
        <source>Unshelve %n server(s)</source>
        <translation>
            <numerusform>%n Server zurückholen</numerusform>
            <numerusform>%n Server zurückholen</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm resize</source>
        <translation>Größenänderung bestätigen</translation>
    </message>
    <message>
        <source>Keeps the new size</source>
        <translation>Behält die neue Größe</translation>
    </message>
    <message numerus="yes">
        <source>Confirm the resize of %n server(s)</source>
        <translation>
            <numerusform>Größenänderung von %n Server bestätigen</numerusform>
            <numerusform>Größenänderung von %n Servern bestätigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Revert resize</source>
        <translation>Größenänderung zurücknehmen</translation>
    </message>
    <message>
        <source>Goes back to the old size and host</source>
        <translation>Geht zu alter Größe und altem Host zurück</translation>
    </message>
    <message numerus="yes">
        <source>Revert the resize of %n server(s)</source>
        <translation>
            <numerusform>Größenänderung von %n Server zurücknehmen</numerusform>
            <numerusform>Größenänderung von %n Servern zurücknehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>What was written to the disk since the resize is lost.</source>
        <translation>Was seit der Größenänderung auf die Platte geschrieben wurde, geht verloren.</translation>
    </message>
    <message>
        <source>Unrescue</source>
        <translation>Rettung beenden</translation>
    </message>
    <message>
        <source>Starts it from its own disk again</source>
        <translation>Startet ihn wieder von seiner eigenen Platte</translation>
    </message>
    <message numerus="yes">
        <source>Unrescue %n server(s)</source>
        <translation>
            <numerusform>Rettung von %n Server beenden</numerusform>
            <numerusform>Rettung von %n Servern beenden</numerusform>
        </translation>
    </message>
    <message>
        <source>Crash dump</source>
        <translation>Speicherabzug</translation>
    </message>
    <message>
        <source>Interrupts the guest, which may write a dump</source>
        <translation>Unterbricht den Gast, der dann einen Abzug schreiben kann</translation>
    </message>
    <message numerus="yes">
        <source>Interrupt %n server(s)</source>
        <translation>
            <numerusform>%n Server unterbrechen</numerusform>
            <numerusform>%n Server unterbrechen</numerusform>
        </translation>
    </message>
    <message>
        <source>A guest that is not set up for it may crash, restart, or do nothing.</source>
        <translation>Ein Gast, der dafür nicht eingerichtet ist, stürzt vielleicht ab, startet neu oder tut nichts.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Takes back that it was deleted</source>
        <translation>Nimmt das Löschen zurück</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n server(s)</source>
        <translation>
            <numerusform>%n Server wiederherstellen</numerusform>
            <numerusform>%n Server wiederherstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Keeps everybody but administrators from changing it</source>
        <translation>Nur noch Administratoren können ihn ändern</translation>
    </message>
    <message numerus="yes">
        <source>Lock %n server(s)</source>
        <translation>
            <numerusform>%n Server sperren</numerusform>
            <numerusform>%n Server sperren</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Lets it be changed again</source>
        <translation>Er lässt sich wieder ändern</translation>
    </message>
    <message numerus="yes">
        <source>Unlock %n server(s)</source>
        <translation>
            <numerusform>%n Server entsperren</numerusform>
            <numerusform>%n Server entsperren</numerusform>
        </translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Migrate</source>
        <translation>Migrieren</translation>
    </message>
    <message>
        <source>Moves it to another host, switched off meanwhile</source>
        <translation>Bringt ihn auf einen anderen Host, dabei ist er aus</translation>
    </message>
    <message numerus="yes">
        <source>Migrate %n server(s)</source>
        <translation>
            <numerusform>%n Server migrieren</numerusform>
            <numerusform>%n Server migrieren</numerusform>
        </translation>
    </message>
    <message>
        <source>It is off while it moves, and waits to be confirmed like a resize.</source>
        <translation>Beim Umzug ist er aus; danach wartet er wie eine Größenänderung auf die Bestätigung.</translation>
    </message>
    <message>
        <source>Live migrate</source>
        <translation>Live-Migration</translation>
    </message>
    <message>
        <source>Moves it to another host while it runs</source>
        <translation>Bringt ihn im Betrieb auf einen anderen Host</translation>
    </message>
    <message numerus="yes">
        <source>Live migrate %n server(s)</source>
        <translation>
            <numerusform>%n Server live migrieren</numerusform>
            <numerusform>%n Server live migrieren</numerusform>
        </translation>
    </message>
    <message>
        <source>It pauses for moments while memory is copied.</source>
        <translation>Er hält für Augenblicke an, während der Speicher kopiert wird.</translation>
    </message>
    <message>
        <source>Offload</source>
        <translation>Vom Host nehmen</translation>
    </message>
    <message>
        <source>Frees the host that still keeps it shelved</source>
        <translation>Gibt den Host frei, der ihn ausgelagert noch behält</translation>
    </message>
    <message numerus="yes">
        <source>Offload %n server(s)</source>
        <translation>
            <numerusform>%n Server vom Host nehmen</numerusform>
            <numerusform>%n Server vom Host nehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reset state to active</source>
        <translation>Zustand auf aktiv setzen</translation>
    </message>
    <message>
        <source>Makes nova believe that it runs</source>
        <translation>Lässt nova glauben, dass er läuft</translation>
    </message>
    <message numerus="yes">
        <source>Reset %n server(s) to active</source>
        <translation>
            <numerusform>%n Server auf aktiv setzen</numerusform>
            <numerusform>%n Server auf aktiv setzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what nova believes changes, not the machine itself.</source>
        <translation>Nur was nova glaubt, ändert sich, nicht die Maschine selbst.</translation>
    </message>
    <message>
        <source>Reset state to error</source>
        <translation>Zustand auf Fehler setzen</translation>
    </message>
    <message>
        <source>Makes nova believe that it failed</source>
        <translation>Lässt nova glauben, dass er ausgefallen ist</translation>
    </message>
    <message numerus="yes">
        <source>Reset %n server(s) to error</source>
        <translation>
            <numerusform>%n Server auf Fehler setzen</numerusform>
            <numerusform>%n Server auf Fehler setzen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3 disk</source>
        <comment>vCPUs, memory, disk of a flavor</comment>
        <translation>%1, %2, %3 Platte</translation>
    </message>
    <message numerus="yes">
        <source>%n vCPU(s)</source>
        <translation>
            <numerusform>%n vCPU</numerusform>
            <numerusform>%n vCPUs</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no flavors.</source>
        <translation>Es gibt keine Flavors.</translation>
    </message>
    <message>
        <source>There are no images.</source>
        <translation>Es gibt keine Abbilder.</translation>
    </message>
    <message>
        <source>It is there now.</source>
        <translation>Er ist schon dort.</translation>
    </message>
    <message>
        <source>It is down.</source>
        <translation>Er ist ausgefallen.</translation>
    </message>
    <message>
        <source>It is disabled.</source>
        <translation>Er ist abgeschaltet.</translation>
    </message>
    <message>
        <source>It is disabled: %1</source>
        <translation>Er ist abgeschaltet: %1</translation>
    </message>
    <message>
        <source>Any host: nova chooses</source>
        <translation>Beliebiger Host: nova wählt</translation>
    </message>
    <message>
        <source>There are no hosts.</source>
        <translation>Es gibt keine Hosts.</translation>
    </message>
    <message>
        <source>An IP address looks like 10.0.0.12 or 2001:db8::12.</source>
        <translation>Eine IP-Adresse sieht aus wie 10.0.0.12 oder 2001:db8::12.</translation>
    </message>
    <message>
        <source>Select one only.</source>
        <translation>Wählen Sie nur eines aus.</translation>
    </message>
    <message>
        <source>%1 (no limit)</source>
        <translation>%1 (ohne Grenze)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>used of limit</comment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>The quota is %n server(s) too small.</source>
        <translation>
            <numerusform>Die Quota ist um %n Server zu klein.</numerusform>
            <numerusform>Die Quota ist um %n Server zu klein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The quota is %n vCPU(s) too small.</source>
        <translation>
            <numerusform>Die Quota ist um %n vCPU zu klein.</numerusform>
            <numerusform>Die Quota ist um %n vCPUs zu klein.</numerusform>
        </translation>
    </message>
    <message>
        <source>The quota is %1 of memory too small.</source>
        <translation>Die Quota ist um %1 Speicher zu klein.</translation>
    </message>
    <message>
        <source>servers %1</source>
        <translation>Server %1</translation>
    </message>
    <message>
        <source>vCPUs %1</source>
        <translation>vCPUs %1</translation>
    </message>
    <message>
        <source>memory %1</source>
        <translation>Speicher %1</translation>
    </message>
    <message>
        <source>Quota then: %1</source>
        <translation>Quota danach: %1</translation>
    </message>
    <message>
        <source>The program %1 is not there.</source>
        <translation>Das Programm %1 ist nicht da.</translation>
    </message>
    <message>
        <source>Install the package openssh-client.</source>
        <translation>Installieren Sie das Paket openssh-client.</translation>
    </message>
    <message>
        <source>There is no place for temporary files.</source>
        <translation>Es gibt keinen Ort für temporäre Dateien.</translation>
    </message>
    <message>
        <source>%1 could not make a key.</source>
        <translation>%1 konnte keinen Schlüssel erzeugen.</translation>
    </message>
    <message>
        <source>The private key cannot be saved as %1.</source>
        <translation>Der private Schlüssel lässt sich nicht als %1 speichern.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Paste a public key, or fill it in from a file.</source>
        <translation>Fügen Sie einen öffentlichen Schlüssel ein, oder übernehmen Sie ihn aus einer Datei.</translation>
    </message>
    <message>
        <source>This is a private key, which is for you alone. The public one stands in the file that ends in .pub.</source>
        <translation>Das ist ein privater Schlüssel, der nur für Sie ist. Der öffentliche steht in der Datei, die auf .pub endet.</translation>
    </message>
    <message>
        <source>A public key is one line.</source>
        <translation>Ein öffentlicher Schlüssel ist eine einzige Zeile.</translation>
    </message>
    <message>
        <source>This is no public key. One looks like “ssh-ed25519 AAAA… name”.</source>
        <translation>Das ist kein öffentlicher Schlüssel. Einer sieht aus wie „ssh-ed25519 AAAA… name“.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Geben Sie einen Namen an.</translation>
    </message>
    <message>
        <source>Names of key pairs have letters A to Z, digits, spaces, _ and - only.</source>
        <translation>Namen von Schlüsselpaaren haben nur Buchstaben von A bis Z, Ziffern, Leerzeichen, _ und -.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>Der Name ist zu lang.</translation>
    </message>
    <message>
        <source>There is a key pair of that name.</source>
        <translation>Es gibt schon ein Schlüsselpaar dieses Namens.</translation>
    </message>
    <message>
        <source>Say where the private key goes, with its folder.</source>
        <translation>Geben Sie an, wohin der private Schlüssel soll, mit Ordner.</translation>
    </message>
    <message>
        <source>This file is there already, and is not replaced.</source>
        <translation>Diese Datei gibt es schon; sie wird nicht ersetzt.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Es gibt keinen Ordner %1.</translation>
    </message>
    <message>
        <source>The request got lost: the key pair was not made.</source>
        <translation>Die Anfrage ging verloren: Das Schlüsselpaar wurde nicht angelegt.</translation>
    </message>
    <message>
        <source>It is safe to try again.</source>
        <translation>Sie können es gefahrlos erneut versuchen.</translation>
    </message>
    <message>
        <source>There is another key pair called %1.</source>
        <translation>Es gibt ein anderes Schlüsselpaar namens %1.</translation>
    </message>
    <message>
        <source>The private key is in %1.</source>
        <translation>Der private Schlüssel ist in %1.</translation>
    </message>
    <message>
        <source>Look whether the cloud has the key. Its private half is in %1.</source>
        <translation>Sehen Sie nach, ob die Cloud den Schlüssel hat. Seine private Hälfte ist in %1.</translation>
    </message>
    <message>
        <source>The private key was not kept.</source>
        <translation>Der private Schlüssel wurde nicht behalten.</translation>
    </message>
    <message>
        <source>Save the private key as</source>
        <translation>Privaten Schlüssel speichern als</translation>
    </message>
    <message>
        <source>It is made here and never leaves this computer. Only you may read the file.</source>
        <translation>Er wird hier erzeugt und verlässt diesen Computer nie. Nur Sie dürfen die Datei lesen.</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>Make key pair %1</source>
        <translation>Schlüsselpaar %1 erzeugen</translation>
    </message>
    <message>
        <source>Import key pair %1</source>
        <translation>Schlüsselpaar %1 importieren</translation>
    </message>
    <message>
        <source>New key pair</source>
        <translation>Neues Schlüsselpaar</translation>
    </message>
    <message>
        <source>Makes a key here and tells the cloud its public half</source>
        <translation>Erzeugt hier einen Schlüssel und nennt der Cloud seine öffentliche Hälfte</translation>
    </message>
    <message>
        <source>Import public key</source>
        <translation>Öffentlichen Schlüssel importieren</translation>
    </message>
    <message>
        <source>Tells the cloud a key that you have already</source>
        <translation>Nennt der Cloud einen Schlüssel, den Sie schon haben</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>%1 is on no host.</source>
        <translation>%1 ist auf keinem Host.</translation>
    </message>
    <message>
        <source>Opens it in the browser</source>
        <translation>Öffnet sie im Browser</translation>
    </message>
    <message>
        <source>The cloud’s address is none for a browser.</source>
        <translation>Die Adresse der Cloud ist keine für einen Browser.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>%1 has no address.</source>
        <translation>%1 hat keine Adresse.</translation>
    </message>
    <message>
        <source>Serial console</source>
        <translation>Serielle Konsole</translation>
    </message>
    <message>
        <source>A terminal on the server’s serial line</source>
        <translation>Ein Terminal an der seriellen Leitung des Servers</translation>
    </message>
    <message>
        <source>Console log</source>
        <translation>Konsolenprotokoll</translation>
    </message>
    <message>
        <source>What the server wrote to its console</source>
        <translation>Was der Server auf seine Konsole schrieb</translation>
    </message>
    <message>
        <source>noVNC in the browser</source>
        <translation>noVNC im Browser</translation>
    </message>
    <message>
        <source>SPICE in the browser</source>
        <translation>SPICE im Browser</translation>
    </message>
    <message>
        <source>MKS in the browser</source>
        <translation>MKS im Browser</translation>
    </message>
    <message>
        <source>SSH in a terminal</source>
        <translation>SSH in einem Terminal</translation>
    </message>
    <message>
        <source>Opens your terminal with ssh in it</source>
        <translation>Öffnet Ihr Terminal mit ssh darin</translation>
    </message>
    <message>
        <source>Copy SSH command</source>
        <translation>SSH-Befehl kopieren</translation>
    </message>
    <message>
        <source>Puts it on the clipboard</source>
        <translation>Legt ihn in die Zwischenablage</translation>
    </message>
    <message>
        <source>It needs a disk of %1 GiB; %2 has %3.</source>
        <translation>Es braucht eine Platte von %1 GiB; %2 hat %3.</translation>
    </message>
    <message>
        <source>It needs %1 MiB of memory; %2 has %3.</source>
        <translation>Es braucht %1 MiB Speicher; %2 hat %3.</translation>
    </message>
    <message>
        <source>Create backup</source>
        <translation>Sicherung erstellen</translation>
    </message>
    <message>
        <source>Makes an image, and deletes the oldest ones of its kind</source>
        <translation>Macht ein Abbild und löscht die ältesten seiner Art</translation>
    </message>
    <message>
        <source>%1 boots from a volume: back up the volume.</source>
        <translation>%1 startet von einem Volume: Sichern Sie das Volume.</translation>
    </message>
    <message numerus="yes">
        <source>Of this kind, the newest %n backup(s) of the server stay, older ones are deleted.</source>
        <translation>
            <numerusform>Von dieser Art bleibt nur %n Sicherung des Servers, die neueste; ältere werden gelöscht.</numerusform>
            <numerusform>Von dieser Art bleiben die neuesten %n Sicherungen des Servers; ältere werden gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>How many to keep</source>
        <translation>Wie viele bleiben</translation>
    </message>
    <message>
        <source>Rebuild</source>
        <translation>Neu bauen</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <source>Writes its disk anew from an image</source>
        <translation>Schreibt seine Platte neu aus einem Abbild</translation>
    </message>
    <message numerus="yes">
        <source>Rebuild %n server(s)</source>
        <translation>
            <numerusform>%n Server neu bauen</numerusform>
            <numerusform>%n Server neu bauen</numerusform>
        </translation>
    </message>
    <message>
        <source>All that is on its own disk is lost. Name, addresses and attached volumes stay.</source>
        <translation>Alles auf der eigenen Platte geht verloren. Name, Adressen und angehängte Volumes bleiben.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Abbild</translation>
    </message>
    <message>
        <source>Rescue</source>
        <translation>Retten</translation>
    </message>
    <message numerus="yes">
        <source>Rescue %n server(s)</source>
        <translation>
            <numerusform>%n Server retten</numerusform>
            <numerusform>%n Server retten</numerusform>
        </translation>
    </message>
    <message>
        <source>Starts it from an image, with its own disk beside</source>
        <translation>Startet ihn von einem Abbild, die eigene Platte daneben</translation>
    </message>
    <message>
        <source>It restarts from the image. Its own disk is not changed by that.</source>
        <translation>Er startet neu vom Abbild. Die eigene Platte ändert sich dadurch nicht.</translation>
    </message>
    <message>
        <source>Image to start from</source>
        <translation>Abbild zum Starten</translation>
    </message>
    <message>
        <source>The one that the server was made of</source>
        <translation>Das, aus dem der Server entstand</translation>
    </message>
    <message numerus="yes">
        <source>Launch %n server(s)</source>
        <translation>
            <numerusform>%n Server anlegen</numerusform>
            <numerusform>%n Server anlegen</numerusform>
        </translation>
    </message>
    <message>
        <source>Launch server</source>
        <translation>Server anlegen</translation>
    </message>
    <message>
        <source>Makes a server, or several alike</source>
        <translation>Legt einen Server an, oder mehrere gleiche</translation>
    </message>
    <message>
        <source>Launch one like this</source>
        <translation>Gleichen Server anlegen</translation>
    </message>
    <message>
        <source>Begins a new server with all that this one has</source>
        <translation>Beginnt einen neuen Server mit allem, was dieser hat</translation>
    </message>
    <message>
        <source>The image needs %1 of memory.</source>
        <translation>Das Abbild braucht %1 Speicher.</translation>
    </message>
    <message>
        <source>It has no disk of its own: boot from a new volume.</source>
        <translation>Er hat keine eigene Platte: Starten Sie von einem neuen Volume.</translation>
    </message>
    <message>
        <source>The image needs a disk of %1.</source>
        <translation>Das Abbild braucht eine Platte von %1.</translation>
    </message>
    <message>
        <source>Choose what it boots from.</source>
        <translation>Wählen Sie, wovon der Server startet.</translation>
    </message>
    <message>
        <source>Choose a flavor.</source>
        <translation>Wählen Sie einen Flavor.</translation>
    </message>
    <message>
        <source>Choose a network.</source>
        <translation>Wählen Sie ein Netz.</translation>
    </message>
    <message>
        <source>A volume boots one server only: set the number to 1.</source>
        <translation>Von einem Volume startet nur ein Server: Setzen Sie die Anzahl auf 1.</translation>
    </message>
    <message>
        <source>The new volume needs at least %1.</source>
        <translation>Das neue Volume braucht mindestens %1.</translation>
    </message>
    <message>
        <source>The flavors are on their way.</source>
        <translation>Die Flavors sind unterwegs.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>An address is for one server only: leave it to the cloud.</source>
        <translation>Eine Adresse ist nur für einen Server: Überlassen Sie sie der Cloud.</translation>
    </message>
    <message>
        <source>A port is for one server only.</source>
        <translation>Ein Port ist nur für einen Server.</translation>
    </message>
    <message>
        <source>%1 is the gateway of its network.</source>
        <translation>%1 ist das Gateway des Netzes.</translation>
    </message>
    <message>
        <source>%1 is not among the addresses of %2: %3.</source>
        <translation>%1 gehört nicht zu den Adressen von %2: %3.</translation>
    </message>
    <message>
        <source>A floating IP needs a network to lead into.</source>
        <translation>Eine Floating IP braucht ein Netz, in das sie führt.</translation>
    </message>
    <message>
        <source>A floating IP leads to one server only: take new ones.</source>
        <translation>Eine Floating IP führt nur zu einem Server: Nehmen Sie neue.</translation>
    </message>
    <message>
        <source>The user data is too long: %1 bytes when sent, %2 at most.</source>
        <translation>Die User Data sind zu lang: %1 Bytes beim Senden, höchstens %2.</translation>
    </message>
    <message numerus="yes">
        <source>A server has at most %n tag(s).</source>
        <translation>
            <numerusform>Ein Server hat höchstens %n Tag.</numerusform>
            <numerusform>Ein Server hat höchstens %n Tags.</numerusform>
        </translation>
    </message>
    <message>
        <source>The tag “%1” is too long, or has a slash.</source>
        <translation>Der Tag „%1“ ist zu lang oder enthält einen Schrägstrich.</translation>
    </message>
    <message numerus="yes">
        <source>A server has at most %n item(s) of metadata here.</source>
        <translation>
            <numerusform>Ein Server hat hier höchstens %n Eintrag in den Metadaten.</numerusform>
            <numerusform>Ein Server hat hier höchstens %n Einträge in den Metadaten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The quota is too small: %1 %2.</source>
        <translation>Die Quota ist zu klein: %1 %2.</translation>
    </message>
    <message>
        <source>Without a key pair nobody can log in, unless the image takes the password that you are told.</source>
        <translation>Ohne Schlüsselpaar kann sich niemand anmelden, außer das Abbild übernimmt das Passwort, das Ihnen genannt wird.</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>vCPUs</source>
        <translation>vCPUs</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Volumes</translation>
    </message>
    <message>
        <source>Volume storage</source>
        <translation>Volume-Speicher</translation>
    </message>
    <message>
        <source>The answer got lost: looking whether it was made</source>
        <translation>Die Antwort ging verloren: Es wird nachgesehen, ob er angelegt wurde</translation>
    </message>
    <message>
        <source>%1 could not be built.</source>
        <translation>%1 konnte nicht gebaut werden.</translation>
    </message>
    <message>
        <source>The server stays, in the state Error, until you delete it.</source>
        <translation>Der Server bleibt im Zustand „Fehler“, bis Sie ihn löschen.</translation>
    </message>
    <message>
        <source>%1 was deleted while it was built.</source>
        <translation>%1 wurde gelöscht, während er gebaut wurde.</translation>
    </message>
    <message>
        <source>It has no IPv4 address to lead to.</source>
        <translation>Er hat keine IPv4-Adresse, zu der sie führen kann.</translation>
    </message>
    <message>
        <source>Leading a floating IP to it</source>
        <translation>Eine Floating IP wird zugewiesen</translation>
    </message>
    <message>
        <source>%1 runs, but no floating IP leads to it. %2</source>
        <translation>%1 läuft, aber keine Floating IP führt dorthin. %2</translation>
    </message>
    <message>
        <source>The answer got lost; the server was found.</source>
        <translation>Die Antwort ging verloren; der Server wurde gefunden.</translation>
    </message>
    <message>
        <source>Administrator’s password of %1</source>
        <translation>Administratorpasswort von %1</translation>
    </message>
    <message>
        <source>No host has room for it: take a smaller flavor, another zone, or a server group that keeps servers less strictly apart.</source>
        <translation>Kein Host hat Platz für ihn: Nehmen Sie einen kleineren Flavor, eine andere Zone oder eine Servergruppe, die Server weniger streng trennt.</translation>
    </message>
    <message>
        <source>Free something of the quota, or ask for more.</source>
        <translation>Geben Sie etwas von der Quota frei, oder bitten Sie um mehr.</translation>
    </message>
    <message>
        <source>The network has no free address: take another.</source>
        <translation>Das Netz hat keine freie Adresse: Nehmen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Look at its volume: it could not be made in time.</source>
        <translation>Sehen Sie nach seinem Volume: Es konnte nicht rechtzeitig angelegt werden.</translation>
    </message>
    <message>
        <source>Try another network, or ask the operator.</source>
        <translation>Versuchen Sie ein anderes Netz, oder fragen Sie den Betreiber.</translation>
    </message>
    <message>
        <source>Look at the server’s action log.</source>
        <translation>Sehen Sie im Aktionsprotokoll des Servers nach.</translation>
    </message>
    <message>
        <source>Launch %1</source>
        <translation>%1 anlegen</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Migrate to host</source>
        <translation>Auf Host migrieren</translation>
    </message>
    <message>
        <source>Moves it to a host of your choice, off</source>
        <translation>Bringt ihn auf einen gewählten Host, dabei ist er aus</translation>
    </message>
    <message>
        <source>Live migrate to host</source>
        <translation>Live-Migration auf Host</translation>
    </message>
    <message>
        <source>Moves it to a host of your choice while it runs</source>
        <translation>Bringt ihn im Betrieb auf einen gewählten Host</translation>
    </message>
    <message>
        <source>Its host %1 is up: migrate it instead.</source>
        <translation>Sein Host %1 läuft: Migrieren Sie ihn stattdessen.</translation>
    </message>
    <message>
        <source>Evacuate</source>
        <translation>Evakuieren</translation>
    </message>
    <message>
        <source>Builds it again elsewhere when its host is down</source>
        <translation>Baut ihn anderswo neu, wenn sein Host ausgefallen ist</translation>
    </message>
    <message numerus="yes">
        <source>Evacuate %n server(s)</source>
        <translation>
            <numerusform>%n Server evakuieren</numerusform>
            <numerusform>%n Server evakuieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Make sure that the host is really off: a server that runs twice ruins its disks. Without shared storage its own disk is written anew from its image.</source>
        <translation>Stellen Sie sicher, dass der Host wirklich aus ist: Ein Server, der zweimal läuft, zerstört seine Platten. Ohne gemeinsamen Speicherort wird die eigene Platte neu aus dem Abbild geschrieben.</translation>
    </message>
    <message>
        <source>Volumes and network</source>
        <translation>Volumes und Netz</translation>
    </message>
    <message>
        <source>The server has no interface.</source>
        <translation>Der Server hat keine Schnittstelle.</translation>
    </message>
    <message>
        <source>It has no subnet, so no addresses.</source>
        <translation>Es hat kein Subnetz, also keine Adressen.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>There are no networks.</source>
        <translation>Es gibt keine Netze.</translation>
    </message>
    <message>
        <source>Chosen by the cloud</source>
        <translation>Von der Cloud gewählt</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>There are no ports that nobody uses.</source>
        <translation>Es gibt keine unbenutzten Ports.</translation>
    </message>
    <message>
        <source>Attach interface</source>
        <translation>Schnittstelle anhängen</translation>
    </message>
    <message>
        <source>Puts the server into one more network</source>
        <translation>Bringt den Server in ein weiteres Netz</translation>
    </message>
    <message>
        <source>Attach port</source>
        <translation>Port anhängen</translation>
    </message>
    <message>
        <source>Gives the server a port that was made before</source>
        <translation>Gibt dem Server einen vorher angelegten Port</translation>
    </message>
    <message>
        <source>Detach interface</source>
        <translation>Schnittstelle lösen</translation>
    </message>
    <message>
        <source>Takes the server out of a network</source>
        <translation>Nimmt den Server aus einem Netz</translation>
    </message>
    <message>
        <source>The address is given back, unless the port was made before the server.</source>
        <translation>Die Adresse wird zurückgegeben, außer der Port wurde vor dem Server angelegt.</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Schnittstelle</translation>
    </message>
    <message>
        <source>Floating IP</source>
        <translation>Floating IP</translation>
    </message>
    <message>
        <source>No floating IP is free. Choose New floating IP instead.</source>
        <translation>Keine Floating IP ist frei. Wählen Sie stattdessen „Neue Floating IP“.</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Führt zu</translation>
    </message>
    <message>
        <source>Network outside</source>
        <translation>Externes Netz</translation>
    </message>
    <message>
        <source>This cloud has no external network.</source>
        <translation>Diese Cloud hat kein externes Netz.</translation>
    </message>
    <message>
        <source>No floating IP leads to the server.</source>
        <translation>Keine Floating IP führt zum Server.</translation>
    </message>
    <message>
        <source>Associate floating IP</source>
        <translation>Floating IP zuweisen</translation>
    </message>
    <message>
        <source>Makes it reachable from outside</source>
        <translation>Macht ihn von außen erreichbar</translation>
    </message>
    <message>
        <source>New floating IP</source>
        <translation>Neue Floating IP</translation>
    </message>
    <message>
        <source>Takes an address of a network outside and leads it here</source>
        <translation>Nimmt eine Adresse eines externen Netzes und führt sie hierher</translation>
    </message>
    <message>
        <source>Disassociate floating IP</source>
        <translation>Floating IP lösen</translation>
    </message>
    <message>
        <source>The address leads nowhere then, and stays the project’s</source>
        <translation>Die Adresse führt dann nirgendwohin und bleibt beim Projekt</translation>
    </message>
    <message>
        <source>There are no security groups.</source>
        <translation>Es gibt keine Sicherheitsgruppen.</translation>
    </message>
    <message>
        <source>Security groups of all its interfaces</source>
        <translation>Sicherheitsgruppen aller seiner Schnittstellen</translation>
    </message>
    <message>
        <source>Security groups</source>
        <translation>Sicherheitsgruppen</translation>
    </message>
    <message>
        <source>Chooses what may reach the server</source>
        <translation>Wählt, was den Server erreichen darf</translation>
    </message>
    <message>
        <source>Chooses what may reach this port</source>
        <translation>Wählt, was diesen Port erreichen darf</translation>
    </message>
    <message>
        <source>Port security is off: nothing is filtered here.</source>
        <translation>Portsicherheit ist aus: Hier wird nichts gefiltert.</translation>
    </message>
    <message>
        <source>Detach</source>
        <translation>Lösen</translation>
    </message>
    <message numerus="yes">
        <source>Detach %n interface(s)</source>
        <translation>
            <numerusform>%n Schnittstelle lösen</numerusform>
            <numerusform>%n Schnittstellen lösen</numerusform>
        </translation>
    </message>
    <message>
        <source>The server loses the address. It is given back, unless the port was made before the server.</source>
        <translation>Der Server verliert die Adresse. Sie wird zurückgegeben, außer der Port wurde vor dem Server angelegt.</translation>
    </message>
    <message>
        <source>It is not an interface of a server.</source>
        <translation>Er ist keine Schnittstelle eines Servers.</translation>
    </message>
    <message>
        <source>At most 255 characters.</source>
        <translation>Höchstens 255 Zeichen.</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>Beschreiben</translation>
    </message>
    <message numerus="yes">
        <source>Describe %n server(s)</source>
        <translation>
            <numerusform>%n Server beschreiben</numerusform>
            <numerusform>%n Server beschreiben</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes down what it is for</source>
        <translation>Schreibt auf, wozu er dient</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>2 to 63 letters, digits and hyphens; a letter or digit at both ends.</source>
        <translation>2 bis 63 Buchstaben, Ziffern und Bindestriche; an beiden Enden ein Buchstabe oder eine Ziffer.</translation>
    </message>
    <message>
        <source>Change host name</source>
        <translation>Hostname ändern</translation>
    </message>
    <message>
        <source>The name that the metadata service tells the guest</source>
        <translation>Der Name, den der Metadatendienst dem Gast nennt</translation>
    </message>
    <message>
        <source>A guest that asks only when it first starts keeps its old name.</source>
        <translation>Ein Gast, der nur beim ersten Start fragt, behält seinen alten Namen.</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Hostname</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>Passwort setzen</translation>
    </message>
    <message numerus="yes">
        <source>Set the password of %n server(s)</source>
        <translation>
            <numerusform>Passwort von %n Server setzen</numerusform>
            <numerusform>Passwort von %n Servern setzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes the administrator’s password inside</source>
        <translation>Ändert das Administratorpasswort im Gast</translation>
    </message>
    <message>
        <source>This works only where an agent runs in the guest.</source>
        <translation>Das geht nur, wo im Gast ein Agent läuft.</translation>
    </message>
    <message>
        <source>Type a password.</source>
        <translation>Geben Sie ein Passwort ein.</translation>
    </message>
    <message>
        <source>Lock with reason</source>
        <translation>Mit Grund sperren</translation>
    </message>
    <message>
        <source>Locks it and tells others why</source>
        <translation>Sperrt ihn und sagt anderen, warum</translation>
    </message>
    <message>
        <source>Type the reason.</source>
        <translation>Geben Sie den Grund ein.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Unshelve to zone</source>
        <translation>In Zone zurückholen</translation>
    </message>
    <message>
        <source>Pause and shelve</source>
        <translation>Pausieren und auslagern</translation>
    </message>
    <message>
        <source>Brings it back in an availability zone of your choice</source>
        <translation>Holt ihn in eine gewählte Verfügbarkeitszone zurück</translation>
    </message>
    <message>
        <source>It is not available.</source>
        <translation>Sie ist nicht verfügbar.</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>There are no zones.</source>
        <translation>Es gibt keine Zonen.</translation>
    </message>
    <message>
        <source>%1 is of this size.</source>
        <translation>%1 hat schon diese Größe.</translation>
    </message>
    <message>
        <source>Its disk is smaller.</source>
        <translation>Seine Platte ist kleiner.</translation>
    </message>
    <message>
        <source>New size</source>
        <translation>Neue Größe</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>Größe ändern</translation>
    </message>
    <message numerus="yes">
        <source>Resize %n server(s)</source>
        <translation>
            <numerusform>Größe von %n Server ändern</numerusform>
            <numerusform>Größe von %n Servern ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Gives it another flavor; it restarts, perhaps elsewhere</source>
        <translation>Gibt ihm einen anderen Flavor; er startet neu, vielleicht anderswo</translation>
    </message>
    <message>
        <source>It is off for a while, then waits until the new size is confirmed.</source>
        <translation>Er ist eine Weile aus und wartet dann, bis die neue Größe bestätigt wird.</translation>
    </message>
    <message>
        <source>%1 is not attached: its state is %2.</source>
        <translation>%1 ist nicht angehängt: Der Zustand ist „%2“.</translation>
    </message>
    <message>
        <source>Look at the server&apos;s action log.</source>
        <translation>Sehen Sie im Aktionsprotokoll des Servers nach.</translation>
    </message>
    <message>
        <source>It is attached to this server.</source>
        <translation>Es hängt schon an diesem Server.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>There are no volumes.</source>
        <translation>Es gibt keine Volumes.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Delete the volume with the server</source>
        <translation>Volume mit dem Server löschen</translation>
    </message>
    <message>
        <source>No volume is attached.</source>
        <translation>Kein Volume ist angehängt.</translation>
    </message>
    <message>
        <source>No volume is attached to %1.</source>
        <translation>An %1 ist kein Volume angehängt.</translation>
    </message>
    <message>
        <source>Attach volume</source>
        <translation>Volume anhängen</translation>
    </message>
    <message>
        <source>Gives the server one more disk</source>
        <translation>Gibt dem Server eine weitere Platte</translation>
    </message>
    <message>
        <source>Detach volume</source>
        <translation>Volume lösen</translation>
    </message>
    <message>
        <source>Takes a disk away; what is on it stays</source>
        <translation>Nimmt eine Platte weg; was darauf ist, bleibt</translation>
    </message>
    <message>
        <source>Unmount it inside first: what is not written yet may be lost.</source>
        <translation>Hängen Sie es zuerst im Gast aus: Noch nicht Geschriebenes kann verloren gehen.</translation>
    </message>
    <message numerus="yes">
        <source>Detach %n volume(s)</source>
        <translation>
            <numerusform>%n Volume lösen</numerusform>
            <numerusform>%n Volumes lösen</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete with the server</source>
        <translation>Mit dem Server löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n volume(s) with the server</source>
        <translation>
            <numerusform>%n Volume mit dem Server löschen</numerusform>
            <numerusform>%n Volumes mit dem Server löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>It will be deleted with the server already.</source>
        <translation>Es wird schon mit dem Server gelöscht.</translation>
    </message>
    <message>
        <source>Keep without the server</source>
        <translation>Ohne den Server behalten</translation>
    </message>
    <message numerus="yes">
        <source>Keep %n volume(s) without the server</source>
        <translation>
            <numerusform>%n Volume ohne den Server behalten</numerusform>
            <numerusform>%n Volumes ohne den Server behalten</numerusform>
        </translation>
    </message>
    <message>
        <source>It stays when the server is deleted already.</source>
        <translation>Es bleibt schon, wenn der Server gelöscht wird.</translation>
    </message>
    <message>
        <source>Password of the administrator inside</source>
        <translation>Administratorpasswort im Gast</translation>
    </message>
    <message>
        <source>Made by the cloud</source>
        <translation>Von der Cloud erzeugt</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Passwort von %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 lässt sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>What is deleted so cannot be restored. Disks of its own are lost.</source>
        <translation>Was so gelöscht wird, kann nicht wiederhergestellt werden. Eigene Festplatten gehen verloren.</translation>
    </message>
    <message>
        <source>Metadata and tags</source>
        <translation>Metadaten und Tags</translation>
    </message>
    <message>
        <source>Shows them in the details to edit</source>
        <translation>Zeigt sie in den Details zum Bearbeiten</translation>
    </message>
    <message>
        <source>Heat gives no descriptions to servers: here it is the template’s.</source>
        <translation>Heat gibt Servern keine Beschreibungen: hier ist es die der Vorlage.</translation>
    </message>
    <message>
        <source>The floating IP is left out: Heat must know the network that it leads to.</source>
        <translation>Die Floating IP fehlt: Heat muss das Netz kennen, zu dem sie führt.</translation>
    </message>
    <message>
        <source>The user data is left out: it is no text.</source>
        <translation>Die User Data fehlen: sie sind kein Text.</translation>
    </message>
    <message>
        <source>The key in %1 is no RSA key: passwords are encrypted for RSA keys only.</source>
        <translation>Der Schlüssel in %1 ist kein RSA-Schlüssel: Passwörter werden nur für RSA-Schlüssel verschlüsselt.</translation>
    </message>
    <message>
        <source>The key in %1 is locked in OpenSSH’s own format, which is not read here.</source>
        <translation>Der Schlüssel in %1 ist im eigenen Format von OpenSSH gesperrt, das hier nicht gelesen wird.</translation>
    </message>
    <message>
        <source>Change a copy of it to PEM: ssh-keygen -p -m PEM -f COPY</source>
        <translation>Wandeln Sie eine Kopie davon in PEM um: ssh-keygen -p -m PEM -f KOPIE</translation>
    </message>
    <message>
        <source>The key in %1 is locked: its passphrase is needed.</source>
        <translation>Der Schlüssel in %1 ist gesperrt: seine Passphrase wird gebraucht.</translation>
    </message>
    <message>
        <source>This passphrase does not unlock the key in %1.</source>
        <translation>Diese Passphrase entsperrt den Schlüssel in %1 nicht.</translation>
    </message>
    <message>
        <source>There is no private key in %1.</source>
        <translation>In %1 ist kein privater Schlüssel.</translation>
    </message>
    <message>
        <source>Choose the file that begins with “-----BEGIN”.</source>
        <translation>Wählen Sie die Datei, die mit „-----BEGIN“ beginnt.</translation>
    </message>
    <message>
        <source>The password was encrypted for another key than the one in %1.</source>
        <translation>Das Passwort wurde für einen anderen Schlüssel verschlüsselt als den in %1.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>Die Datei %1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>This cloud aborts migrations only once they are running.</source>
        <translation>Diese Cloud bricht Migrationen erst ab, wenn sie laufen.</translation>
    </message>
    <message>
        <source>Force to complete</source>
        <translation>Abschluss erzwingen</translation>
    </message>
    <message>
        <source>Ends it at the price of a pause, when the guest writes faster than its memory is copied</source>
        <translation>Beendet sie um den Preis einer Pause, wenn der Gast schneller schreibt, als sein Speicher kopiert wird</translation>
    </message>
    <message numerus="yes">
        <source>Force %n migration(s) to complete</source>
        <translation>
            <numerusform>Abschluss von %n Migration erzwingen</numerusform>
            <numerusform>Abschluss von %n Migrationen erzwingen</numerusform>
        </translation>
    </message>
    <message>
        <source>The server is paused, or slow, until the rest of its memory is copied.</source>
        <translation>Der Server pausiert oder ist langsam, bis der Rest seines Speichers kopiert ist.</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Ends it and leaves the server where it is</source>
        <translation>Beendet sie und lässt den Server, wo er ist</translation>
    </message>
    <message numerus="yes">
        <source>Abort %n migration(s)</source>
        <translation>
            <numerusform>%n Migration abbrechen</numerusform>
            <numerusform>%n Migrationen abbrechen</numerusform>
        </translation>
    </message>
    <message>
        <source>The server stays on its host and goes on running there.</source>
        <translation>Der Server bleibt auf seinem Host und läuft dort weiter.</translation>
    </message>
    <message>
        <source>%1 has no key pair that a password could be encrypted for.</source>
        <translation>%1 hat kein Schlüsselpaar, für das ein Passwort verschlüsselt sein könnte.</translation>
    </message>
    <message>
        <source>Say where the private key is, with its folder.</source>
        <translation>Geben Sie an, wo der private Schlüssel liegt, mit seinem Ordner.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Eine Datei %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Private key of the key pair %1</source>
        <translation>Privater Schlüssel des Schlüsselpaars %1</translation>
    </message>
    <message>
        <source>The password is decrypted here: the key never leaves this computer.</source>
        <translation>Das Passwort wird hier entschlüsselt: der Schlüssel verlässt diesen Rechner nicht.</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Passphrase des Schlüssels</translation>
    </message>
    <message>
        <source>Only if it is locked with one</source>
        <translation>Nur wenn er mit einer gesperrt ist</translation>
    </message>
    <message>
        <source>The guest has not stored a password (yet).</source>
        <translation>Der Gast hat (noch) kein Passwort hinterlegt.</translation>
    </message>
    <message>
        <source>It must be one that makes a password when it first starts, as Windows images do, and the key pair %1 must be an RSA key.</source>
        <translation>Er muss beim ersten Start ein Passwort machen, wie es Windows-Images tun, und das Schlüsselpaar %1 muss ein RSA-Schlüssel sein.</translation>
    </message>
    <message>
        <source>Show generated password</source>
        <translation>Erzeugtes Passwort zeigen</translation>
    </message>
    <message>
        <source>Decrypts the administrator’s password that the guest made when it first started</source>
        <translation>Entschlüsselt das Passwort des Administrators, das der Gast beim ersten Start gemacht hat</translation>
    </message>
    <message>
        <source>Clear generated password</source>
        <translation>Erzeugtes Passwort löschen</translation>
    </message>
    <message>
        <source>Makes the cloud forget the password that the guest made</source>
        <translation>Lässt die Cloud das Passwort vergessen, das der Gast gemacht hat</translation>
    </message>
    <message numerus="yes">
        <source>Clear the generated password of %n server(s)</source>
        <translation>
            <numerusform>Erzeugtes Passwort von %n Server löschen</numerusform>
            <numerusform>Erzeugte Passwörter von %n Servern löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>The cloud forgets it for good; inside the server it stays as it is.</source>
        <translation>Die Cloud vergisst es endgültig; im Server bleibt es, wie es ist.</translation>
    </message>
    <message>
        <source>Unshelve to host</source>
        <translation>Auf Host zurückholen</translation>
    </message>
    <message>
        <source>Brings it back on a host of your choice</source>
        <translation>Holt ihn auf einen gewählten Host zurück</translation>
    </message>
    <message>
        <source>Any zone: bound to none</source>
        <translation>Beliebige Zone: an keine gebunden</translation>
    </message>
    <message>
        <source>The name cannot begin or end with a slash.</source>
        <translation>Der Name kann nicht mit einem Schrägstrich beginnen oder enden.</translation>
    </message>
    <message>
        <source>The name is too long: 1024 bytes at most, folders included.</source>
        <translation>Der Name ist zu lang: höchstens 1024 Bytes, Ordner eingeschlossen.</translation>
    </message>
    <message>
        <source>There is something of this name.</source>
        <translation>Etwas mit diesem Namen gibt es schon.</translation>
    </message>
    <message>
        <source>Enter another name.</source>
        <translation>Geben Sie einen anderen Namen ein.</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>There are no containers.</source>
        <translation>Es gibt keine Container.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Top of the container</source>
        <translation>Oberste Ebene des Containers</translation>
    </message>
    <message>
        <source>It need not be there. What has the same name there stays, and is told.</source>
        <translation>Er muss nicht vorhanden sein. Was dort gleich heißt, bleibt und wird genannt.</translation>
    </message>
    <message>
        <source>Gives it another name; folders with all that is in them</source>
        <translation>Gibt einen anderen Namen; Ordnern mit allem, was darin ist</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Kopieren nach</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n item(s)</source>
        <translation>
            <numerusform>%n Eintrag kopieren</numerusform>
            <numerusform>%n Einträge kopieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies objects and folders inside the store; nothing is downloaded</source>
        <translation>Kopiert Objekte und Ordner im Objektspeicher; nichts wird heruntergeladen</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Verschieben nach</translation>
    </message>
    <message numerus="yes">
        <source>Move %n item(s)</source>
        <translation>
            <numerusform>%n Eintrag verschieben</numerusform>
            <numerusform>%n Einträge verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Moves objects and folders to another folder or container</source>
        <translation>Verschiebt Objekte und Ordner in einen anderen Ordner oder Container</translation>
    </message>
    <message>
        <source>Copy %1 to %2</source>
        <translation>%1 nach %2 kopieren</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>%1 nach %2 verschieben</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>%1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>A folder cannot be put into itself.</source>
        <translation>Ein Ordner kann nicht in sich selbst gelegt werden.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>from, to</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leeren</translation>
    </message>
    <message numerus="yes">
        <source>Empty %n container(s)</source>
        <translation>
            <numerusform>%n Container leeren</numerusform>
            <numerusform>%n Container leeren</numerusform>
        </translation>
    </message>
    <message>
        <source>All objects in them are deleted for good.</source>
        <translation>Alle Objekte darin werden endgültig gelöscht.</translation>
    </message>
    <message>
        <source>Deletes all objects and leaves the container</source>
        <translation>Löscht alle Objekte und lässt den Container stehen</translation>
    </message>
    <message>
        <source>The store lists the same objects again and again.</source>
        <translation>Der Objektspeicher listet immer wieder dieselben Objekte.</translation>
    </message>
</context>
<context>
    <name>cirro::ActivityDelegate</name>
    <message numerus="yes">
        <source>%n s left</source>
        <translation>
            <numerusform>noch %n s</numerusform>
            <numerusform>noch %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>noch %n min</numerusform>
            <numerusform>noch %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>cirro::ActivityDock</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Sorts of activity</source>
        <translation>Arten von Aktivität</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Erledigte entfernen</translation>
    </message>
    <message>
        <source>Hide activity</source>
        <translation>Aktivität ausblenden</translation>
    </message>
    <message>
        <source>Hide activity (Ctrl+J)</source>
        <translation>Aktivität ausblenden (Strg+J)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Übertragungen</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a tab and how many rows it has</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing has been changed or transferred yet.</source>
        <translation>Noch wurde nichts geändert oder übertragen.</translation>
    </message>
    <message>
        <source>Edit and try again</source>
        <translation>Ändern und erneut versuchen</translation>
    </message>
</context>
<context>
    <name>cirro::AdvancedSection</name>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Any zone</source>
        <translation>Beliebige Zone</translation>
    </message>
    <message>
        <source>Server group</source>
        <translation>Servergruppe</translation>
    </message>
    <message>
        <source>No server group</source>
        <translation>Keine Servergruppe</translation>
    </message>
    <message>
        <source>Further volumes are sizes in GiB, such as 20, 100.</source>
        <translation>Weitere Volumes sind Größen in GiB, etwa 20, 100.</translation>
    </message>
    <message>
        <source>Metadata has one name=value in each line.</source>
        <translation>Metadaten haben ein Name=Wert je Zeile.</translation>
    </message>
</context>
<context>
    <name>cirro::AnswerText</name>
    <message>
        <source>The answer is empty; JSON was expected.</source>
        <translation>Die Antwort ist leer; erwartet wurde JSON.</translation>
    </message>
    <message>
        <source>An HTML page came instead of JSON.</source>
        <translation>Statt JSON kam eine HTML-Seite.</translation>
    </message>
    <message>
        <source>Compressed bytes came instead of JSON.</source>
        <translation>Statt JSON kamen komprimierte Bytes.</translation>
    </message>
    <message>
        <source>Something other than JSON came.</source>
        <translation>Es kam etwas anderes als JSON.</translation>
    </message>
    <message>
        <source>The answer is nested too deeply.</source>
        <translation>Die Antwort ist zu tief verschachtelt.</translation>
    </message>
    <message numerus="yes">
        <source>The answer was cut off after %n byte(s).</source>
        <translation>
            <numerusform>Die Antwort brach nach %n Byte ab.</numerusform>
            <numerusform>Die Antwort brach nach %n Bytes ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer is not JSON from byte %1 on.</source>
        <translation>Die Antwort ist ab Byte %1 kein JSON.</translation>
    </message>
    <message>
        <source>The answer is JSON, but not an object.</source>
        <translation>Die Antwort ist JSON, aber kein Objekt.</translation>
    </message>
</context>
<context>
    <name>cirro::AuthType</name>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>The auth_type “%1” is of version 2 of the identity API, which clouds no longer have.</source>
        <translation>Der auth_type „%1“ gehört zu Version 2 der Identitäts-API, die es in Clouds nicht mehr gibt.</translation>
    </message>
    <message>
        <source>Use “password” or “token”, with a project and the domains of user and project.</source>
        <translation>Verwenden Sie „password“ oder „token“ mit einem Projekt und den Domains von Benutzer und Projekt.</translation>
    </message>
    <message>
        <source>Supported are: %1.</source>
        <translation>Unterstützt werden: %1.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>The auth_type “%1” is not supported.</source>
        <translation>Der auth_type „%1“ wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>auth_methods names “%1”, which cannot be combined with others.</source>
        <translation>auth_methods nennt „%1“; das lässt sich nicht mit anderen verbinden.</translation>
    </message>
</context>
<context>
    <name>cirro::Authenticator</name>
    <message>
        <source>The configuration of %1 lacks %2.</source>
        <translation>In der Konfiguration von %1 fehlt %2.</translation>
    </message>
    <message>
        <source>Add it under &quot;auth&quot; of that cloud in clouds.yaml.</source>
        <translation>Ergänzen Sie es unter „auth“ dieser Cloud in clouds.yaml.</translation>
    </message>
    <message>
        <source>The cloud %1 wants auth_type %2, which is not supported.</source>
        <translation>Die Cloud %1 verlangt den auth_type %2, der nicht unterstützt wird.</translation>
    </message>
    <message>
        <source>Create an application credential in the cloud&apos;s dashboard, and use it with auth_type v3applicationcredential; or use one of: %1.</source>
        <translation>Legen Sie im Dashboard der Cloud ein Application Credential an, und verwenden Sie es mit dem auth_type v3applicationcredential; oder verwenden Sie einen von: %1.</translation>
    </message>
</context>
<context>
    <name>cirro::AvailabilityZone</name>
    <message>
        <source>Availability zone</source>
        <translation>Verfügbarkeitszone</translation>
    </message>
    <message>
        <source>Availability zones</source>
        <translation>Verfügbarkeitszonen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
</context>
<context>
    <name>cirro::Backup</name>
    <message>
        <source>Volume backup</source>
        <translation>Volume-Sicherung</translation>
    </message>
    <message>
        <source>Volume backups</source>
        <translation>Volume-Sicherungen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Incremental</source>
        <translation>Inkrementell</translation>
    </message>
    <message>
        <source>Has dependents</source>
        <translation>Hat abhängige</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Data of</source>
        <translation>Datenstand</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>Of snapshot</source>
        <translation>Aus Snapshot</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>cirro::BootSection</name>
    <message>
        <source>Boot from</source>
        <translation>Starten von</translation>
    </message>
    <message>
        <source>On a new &amp;volume</source>
        <translation>Auf neuem &amp;Volume</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>D&amp;elete it with the server</source>
        <translation>Mit dem Server l&amp;öschen</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>&amp;Abbild</translation>
    </message>
    <message>
        <source>Server &amp;snapshot</source>
        <translation>Server-&amp;Snapshot</translation>
    </message>
    <message>
        <source>V&amp;olume</source>
        <translation>V&amp;olume</translation>
    </message>
    <message>
        <source>Volume sna&amp;pshot</source>
        <translation>Volume-Sna&amp;pshot</translation>
    </message>
    <message>
        <source>Size of the new volume</source>
        <translation>Größe des neuen Volumes</translation>
    </message>
    <message>
        <source> GiB</source>
        <translation> GiB</translation>
    </message>
    <message>
        <source>Volume type</source>
        <translation>Volume-Typ</translation>
    </message>
    <message>
        <source>Usual type</source>
        <translation>Üblicher Typ</translation>
    </message>
    <message>
        <source>There are no snapshots of servers.</source>
        <translation>Es gibt keine Snapshots von Servern.</translation>
    </message>
    <message>
        <source>There are no volumes that can boot.</source>
        <translation>Es gibt keine bootfähigen Volumes.</translation>
    </message>
    <message>
        <source>There are no snapshots of volumes.</source>
        <translation>Es gibt keine Snapshots von Volumes.</translation>
    </message>
    <message>
        <source>As the snapshot</source>
        <translation>Wie der Snapshot</translation>
    </message>
</context>
<context>
    <name>cirro::Breadcrumb</name>
    <message>
        <source>Location</source>
        <translation>Ort</translation>
    </message>
</context>
<context>
    <name>cirro::BulkDeleted</name>
    <message>
        <source>%1 could not be deleted: %2</source>
        <translation>%1 ließ sich nicht löschen: %2</translation>
    </message>
    <message>
        <source>The store did not delete: %1</source>
        <translation>Der Objektspeicher hat nicht gelöscht: %1</translation>
    </message>
</context>
<context>
    <name>cirro::BusyLine</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>cirro::CatalogAuthenticator</name>
    <message>
        <source>Your session in %1 has ended.</source>
        <translation>Ihre Sitzung in %1 ist beendet.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>The %1 service of %2 is offered without encryption (%3); your token was not sent there.</source>
        <translation>Der Dienst %1 von %2 wird unverschlüsselt angeboten (%3); Ihr Token wurde dorthin nicht gesendet.</translation>
    </message>
    <message>
        <source>Choose another interface, ask the operator, or allow plain endpoints for this cloud.</source>
        <translation>Wählen Sie ein anderes Interface, fragen Sie den Betreiber oder erlauben Sie unverschlüsselte Endpunkte für diese Cloud.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no version of the %2 service.</source>
        <translation>„%1“ ist keine Version des Dienstes %2.</translation>
    </message>
    <message>
        <source>The service type %1 and the version %2 contradict each other.</source>
        <translation>Der Diensttyp %1 und die Version %2 widersprechen sich.</translation>
    </message>
</context>
<context>
    <name>cirro::ClearButton</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>cirro::CloudConfig</name>
    <message>
        <source>There are: %1.</source>
        <translation>Es gibt: %1.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>%1 describes no clouds.</source>
        <translation>%1 beschreibt keine Clouds.</translation>
    </message>
    <message>
        <source>Describe each one below a line “clouds:”.</source>
        <translation>Beschreiben Sie jede unter einer Zeile „clouds:“.</translation>
    </message>
    <message>
        <source>%1 describes a cloud “%2”, and so do OS_* variables.</source>
        <translation>%1 beschreibt eine Cloud „%2“, und OS_*-Variablen ebenso.</translation>
    </message>
    <message>
        <source>Rename the cloud in the file, or set OS_CLOUD_NAME to another name.</source>
        <translation>Benennen Sie die Cloud in der Datei um, oder setzen Sie OS_CLOUD_NAME auf einen anderen Namen.</translation>
    </message>
    <message>
        <source>No cloud is configured: describe one in clouds.yaml, or set OS_AUTH_URL, OS_USERNAME and the like.</source>
        <translation>Keine Cloud ist konfiguriert: Beschreiben Sie eine in clouds.yaml, oder setzen Sie OS_AUTH_URL, OS_USERNAME und so weiter.</translation>
    </message>
    <message>
        <source>No cloud is chosen.</source>
        <translation>Keine Cloud ist gewählt.</translation>
    </message>
    <message>
        <source>There is no cloud “%1”.</source>
        <translation>Es gibt keine Cloud „%1“.</translation>
    </message>
    <message>
        <source>The name comes from OS_CLOUD.</source>
        <translation>Der Name kommt aus OS_CLOUD.</translation>
    </message>
    <message>
        <source>The profiles of the cloud “%1” refer to each other in a circle: %2.</source>
        <translation>Die Profile der Cloud „%1“ verweisen im Kreis aufeinander: %2.</translation>
    </message>
    <message>
        <source>Correct clouds-public.yaml.</source>
        <translation>Berichtigen Sie clouds-public.yaml.</translation>
    </message>
    <message>
        <source>The profile “%1” of the cloud “%2” is not known.</source>
        <translation>Das Profil „%1“ der Cloud „%2“ ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Describe it in clouds-public.yaml, or give its address as https://host.</source>
        <translation>Beschreiben Sie es in clouds-public.yaml, oder geben Sie seine Adresse als https://host an.</translation>
    </message>
    <message>
        <source>The cloud of the profile “%1” does not exist any more. %2</source>
        <translation>Die Cloud des Profils „%1“ gibt es nicht mehr. %2</translation>
    </message>
    <message>
        <source>Remove “profile” from the cloud “%1”, or the cloud.</source>
        <translation>Entfernen Sie „profile“ aus der Cloud „%1“, oder die Cloud.</translation>
    </message>
    <message>
        <source>The profile “%1” is deprecated. %2</source>
        <translation>Das Profil „%1“ ist veraltet. %2</translation>
    </message>
    <message>
        <source>The region_name of the cloud “%1” is a list with commas, which is an old way.</source>
        <translation>Der region_name der Cloud „%1“ ist eine Liste mit Kommas; das ist eine alte Schreibweise.</translation>
    </message>
    <message>
        <source>Use a list below “regions”.</source>
        <translation>Verwenden Sie eine Liste unter „regions“.</translation>
    </message>
    <message>
        <source>A region of the cloud “%1” is described in a way that is not understood.</source>
        <translation>Eine Region der Cloud „%1“ ist unverständlich beschrieben.</translation>
    </message>
    <message>
        <source>Write its name, or a map with “name” and “values”.</source>
        <translation>Schreiben Sie ihren Namen, oder eine Zuordnung mit „name“ und „values“.</translation>
    </message>
    <message>
        <source>The cloud “%1” has no region “%2”.</source>
        <translation>Die Cloud „%1“ hat keine Region „%2“.</translation>
    </message>
    <message>
        <source>Case matters.</source>
        <translation>Groß- und Kleinschreibung zählt.</translation>
    </message>
    <message>
        <source>The cloud “%1” names its profile by the key “cloud”, which is an old word.</source>
        <translation>Die Cloud „%1“ nennt ihr Profil unter „cloud“; das ist ein altes Wort.</translation>
    </message>
    <message>
        <source>Use “profile”.</source>
        <translation>Verwenden Sie „profile“.</translation>
    </message>
    <message>
        <source>The profile of the cloud “%1” has to be fetched from %2 first.</source>
        <translation>Das Profil der Cloud „%1“ muss zuerst von %2 geholt werden.</translation>
    </message>
    <message>
        <source>Cloud “%1”: %2</source>
        <translation>Cloud „%1“: %2</translation>
    </message>
</context>
<context>
    <name>cirro::CloudFixes</name>
    <message>
        <source>The auth_url needs a value for “%1”.</source>
        <translation>Die auth_url braucht einen Wert für „%1“.</translation>
    </message>
    <message>
        <source>Choose a region.</source>
        <translation>Wählen Sie eine Region.</translation>
    </message>
</context>
<context>
    <name>cirro::CloudOptions</name>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The cloud to connect to, as clouds.yaml calls it.</source>
        <translation>Die Cloud, wie clouds.yaml sie nennt.</translation>
    </message>
    <message>
        <source>region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>The region of the cloud.</source>
        <translation>Die Region der Cloud.</translation>
    </message>
    <message>
        <source>name or URL</source>
        <translation>Name oder URL</translation>
    </message>
    <message>
        <source>The profile of a public cloud to start from.</source>
        <translation>Das Profil einer öffentlichen Cloud als Grundlage.</translation>
    </message>
    <message>
        <source>interface</source>
        <translation>Interface</translation>
    </message>
    <message>
        <source>The interface to use: public, internal or admin.</source>
        <translation>Das Interface: public, internal oder admin.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Certificates of the authorities to trust, PEM.</source>
        <translation>Zertifikate der vertrauten Stellen, PEM.</translation>
    </message>
    <message>
        <source>The client certificate, PEM.</source>
        <translation>Das Client-Zertifikat, PEM.</translation>
    </message>
    <message>
        <source>The key of the client certificate, PEM.</source>
        <translation>Der Schlüssel des Client-Zertifikats, PEM.</translation>
    </message>
    <message>
        <source>Do not verify certificates. Dangerous.</source>
        <translation>Zertifikate nicht prüfen. Gefährlich.</translation>
    </message>
    <message>
        <source>Verify certificates, whatever clouds.yaml says.</source>
        <translation>Zertifikate prüfen, was auch in clouds.yaml steht.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>The longest time for one request.</source>
        <translation>Die längste Zeit für eine Anfrage.</translation>
    </message>
    <message>
        <source>type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>How to sign in: %1.</source>
        <translation>Art der Anmeldung: %1.</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>The address of the identity service.</source>
        <translation>Die Adresse des Identitätsdienstes.</translation>
    </message>
    <message>
        <source>The name of the user.</source>
        <translation>Der Name des Benutzers.</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>The id of the user.</source>
        <translation>Die ID des Benutzers.</translation>
    </message>
    <message>
        <source>password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>The password of the user. Other users of this computer can see it; leave it out to be asked.</source>
        <translation>Das Passwort des Benutzers. Andere Benutzer dieses Computers können es sehen; ohne Angabe werden Sie gefragt.</translation>
    </message>
    <message>
        <source>The domain of the user.</source>
        <translation>Die Domain des Benutzers.</translation>
    </message>
    <message>
        <source>The project.</source>
        <translation>Das Projekt.</translation>
    </message>
    <message>
        <source>The domain of the project.</source>
        <translation>Die Domain des Projekts.</translation>
    </message>
    <message>
        <source>The domain to act in, instead of a project.</source>
        <translation>Die Domain, in der gehandelt wird, statt eines Projekts.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>all</translation>
    </message>
    <message>
        <source>Act on the whole system, instead of a project.</source>
        <translation>Im ganzen System handeln, statt in einem Projekt.</translation>
    </message>
    <message>
        <source>token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>A token to sign in with. Other users of this computer can see it.</source>
        <translation>Ein Token zur Anmeldung. Andere Benutzer dieses Computers können es sehen.</translation>
    </message>
    <message>
        <source>The application credential.</source>
        <translation>Das Application Credential.</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>The secret of the application credential. Other users of this computer can see it.</source>
        <translation>Das Geheimnis des Application Credentials. Andere Benutzer dieses Computers können es sehen.</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>The version of the API of %1.</source>
        <translation>Die Version der API von %1.</translation>
    </message>
    <message>
        <source>The address of %1, instead of that in the catalog.</source>
        <translation>Die Adresse von %1 statt der im Katalog.</translation>
    </message>
    <message>
        <source>The region of %1.</source>
        <translation>Die Region von %1.</translation>
    </message>
    <message>
        <source>The name of %1 in the catalog.</source>
        <translation>Der Name von %1 im Katalog.</translation>
    </message>
    <message>
        <source>The type of %1 in the catalog.</source>
        <translation>Der Typ von %1 im Katalog.</translation>
    </message>
    <message>
        <source>The interface of %1.</source>
        <translation>Das Interface von %1.</translation>
    </message>
    <message>
        <source>The microversion to ask %1 for.</source>
        <translation>Die Microversion für %1.</translation>
    </message>
    <message>
        <source>%1 and %2 are the same option.</source>
        <translation>%1 und %2 sind dieselbe Option.</translation>
    </message>
    <message>
        <source>Use one of them.</source>
        <translation>Verwenden Sie eine davon.</translation>
    </message>
</context>
<context>
    <name>cirro::CloudRegion</name>
    <message>
        <source>Set it by %1.</source>
        <translation>Setzen Sie es mit %1.</translation>
    </message>
    <message>
        <source>Correct it below “auth” of the cloud “%1” in %2.</source>
        <translation>Berichtigen Sie es unter „auth“ der Cloud „%1“ in %2.</translation>
    </message>
    <message>
        <source>Correct it at the cloud “%1” in %2.</source>
        <translation>Berichtigen Sie es bei der Cloud „%1“ in %2.</translation>
    </message>
    <message>
        <source>The value of %1 for the cloud “%2” must be one text.</source>
        <translation>Der Wert von %1 für die Cloud „%2“ muss ein einzelner Text sein.</translation>
    </message>
    <message>
        <source>Set %1.</source>
        <translation>Setzen Sie %1.</translation>
    </message>
    <message>
        <source>Add it below “auth” of the cloud “%1” in %2, or to secure.yaml.</source>
        <translation>Ergänzen Sie es unter „auth“ der Cloud „%1“ in %2, oder in secure.yaml.</translation>
    </message>
    <message>
        <source>The cloud “%1” lacks %2 for signing in by %3.</source>
        <translation>Der Cloud „%1“ fehlt %2 für die Anmeldung mit %3.</translation>
    </message>
    <message>
        <source>The auth_url of the cloud “%1” is no address like https://cloud.example.com:5000/v3.</source>
        <translation>Die auth_url der Cloud „%1“ ist keine Adresse wie https://cloud.example.com:5000/v3.</translation>
    </message>
    <message>
        <source>The auth_url of the cloud “%1” holds a user name or password.</source>
        <translation>Die auth_url der Cloud „%1“ enthält einen Benutzernamen oder ein Passwort.</translation>
    </message>
    <message>
        <source>The cloud “%1” says %2, of which a token can be for one only.</source>
        <translation>Die Cloud „%1“ nennt %2; ein Token kann nur für eines davon gelten.</translation>
    </message>
    <message>
        <source>The system_scope of the cloud “%1” must be “all”.</source>
        <translation>Der system_scope der Cloud „%1“ muss „all“ sein.</translation>
    </message>
    <message>
        <source>The cloud “%1” says both project_id and project_name: the id counts.</source>
        <translation>Die Cloud „%1“ nennt project_id und project_name: Die ID zählt.</translation>
    </message>
    <message>
        <source>Should they mean different projects, remove one.</source>
        <translation>Meinen sie verschiedene Projekte, entfernen Sie eines.</translation>
    </message>
    <message>
        <source>The cloud “%1” signs in by an application credential, which has its project already: %2 is ignored.</source>
        <translation>Die Cloud „%1“ meldet sich mit einem Application Credential an, das sein Projekt schon hat: %2 zählt nicht.</translation>
    </message>
    <message>
        <source>The %1 of the cloud “%2” must be public, internal or admin.</source>
        <translation>%1 der Cloud „%2“ muss public, internal oder admin sein.</translation>
    </message>
    <message>
        <source>The %1 of the cloud “%2” must be a whole number, %3 or more.</source>
        <translation>%1 der Cloud „%2“ muss eine ganze Zahl sein, mindestens %3.</translation>
    </message>
    <message>
        <source>The %1 of the cloud “%2” must be a number, %3 or more.</source>
        <translation>%1 der Cloud „%2“ muss eine Zahl sein, mindestens %3.</translation>
    </message>
    <message>
        <source>The %1 of the cloud “%2” is neither true nor false; certificates are verified.</source>
        <translation>%1 der Cloud „%2“ ist weder wahr noch falsch; Zertifikate werden geprüft.</translation>
    </message>
    <message>
        <source>The cloud “%1” has a cacert that is not used, because its certificates are not verified.</source>
        <translation>Die Cloud „%1“ hat ein cacert, das nicht verwendet wird, weil ihre Zertifikate nicht geprüft werden.</translation>
    </message>
    <message>
        <source>Remove “insecure” or “verify: false”.</source>
        <translation>Entfernen Sie „insecure“ oder „verify: false“.</translation>
    </message>
    <message>
        <source>The cloud “%1” has a key without a cert, which has no effect.</source>
        <translation>Die Cloud „%1“ hat einen key ohne cert; das bewirkt nichts.</translation>
    </message>
    <message>
        <source>The %1 of the cloud “%2” is “latest”, which is no version; it is ignored.</source>
        <translation>%1 der Cloud „%2“ ist „latest“; das ist keine Version und zählt nicht.</translation>
    </message>
    <message>
        <source>The cloud “%1” says force_ipv4, which has no effect: IPv4 and IPv6 are tried side by side.</source>
        <translation>Die Cloud „%1“ sagt force_ipv4; das hat keine Wirkung: IPv4 und IPv6 werden nebeneinander versucht.</translation>
    </message>
    <message>
        <source>Should IPv6 not work there, write the IPv4 address into auth_url, or remove the option.</source>
        <translation>Falls IPv6 dort nicht geht, schreiben Sie die IPv4-Adresse in auth_url, oder entfernen Sie die Option.</translation>
    </message>
</context>
<context>
    <name>cirro::Clouds</name>
    <message>
        <source>environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>There are no clouds in %1.</source>
        <translation>In %1 gibt es keine Clouds.</translation>
    </message>
    <message>
        <source>A clouds.yaml file is needed.</source>
        <translation>Nötig ist eine Datei clouds.yaml.</translation>
    </message>
    <message>
        <source>The demo cloud could not be started.</source>
        <translation>Die Demo-Cloud konnte nicht starten.</translation>
    </message>
    <message>
        <source>this program</source>
        <translation>dieses Programm</translation>
    </message>
    <message>
        <source>this session</source>
        <translation>diese Sitzung</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>Kommandozeile</translation>
    </message>
</context>
<context>
    <name>cirro::CommandModel</name>
    <message>
        <source>Not possible here.</source>
        <translation>Hier nicht möglich.</translation>
    </message>
</context>
<context>
    <name>cirro::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Type what to do</source>
        <translation>Was soll geschehen?</translation>
    </message>
    <message>
        <source>Nothing is called so. Try another word.</source>
        <translation>So heißt nichts. Versuchen Sie ein anderes Wort.</translation>
    </message>
    <message>
        <source>Return does it.</source>
        <translation>Eingabetaste führt es aus.</translation>
    </message>
    <message>
        <source>Acts on %1</source>
        <translation>Gilt für %1</translation>
    </message>
</context>
<context>
    <name>cirro::ComputeLimits</name>
    <message>
        <source>Limits</source>
        <translation>Grenzwerte</translation>
    </message>
    <message>
        <source>Servers used</source>
        <translation>Server belegt</translation>
    </message>
    <message>
        <source>Servers allowed</source>
        <translation>Server erlaubt</translation>
    </message>
    <message>
        <source>vCPUs used</source>
        <translation>vCPUs belegt</translation>
    </message>
    <message>
        <source>vCPUs allowed</source>
        <translation>vCPUs erlaubt</translation>
    </message>
    <message>
        <source>Memory used</source>
        <translation>Speicher belegt</translation>
    </message>
    <message>
        <source>Memory allowed</source>
        <translation>Speicher erlaubt</translation>
    </message>
    <message>
        <source>Key pairs allowed</source>
        <translation>Schlüsselpaare erlaubt</translation>
    </message>
    <message>
        <source>Server groups used</source>
        <translation>Servergruppen belegt</translation>
    </message>
    <message>
        <source>Server groups allowed</source>
        <translation>Servergruppen erlaubt</translation>
    </message>
    <message>
        <source>Members of a server group</source>
        <translation>Mitglieder je Servergruppe</translation>
    </message>
    <message>
        <source>Metadata items of a server</source>
        <translation>Metadaten je Server</translation>
    </message>
</context>
<context>
    <name>cirro::ComputeService</name>
    <message>
        <source>Compute service</source>
        <translation>Compute-Dienst</translation>
    </message>
    <message>
        <source>Compute services</source>
        <translation>Compute-Dienste</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Disabled because</source>
        <translation>Grund der Abschaltung</translation>
    </message>
    <message>
        <source>Forced down</source>
        <translation>Als ausgefallen gesetzt</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>cirro::ComputeText</name>
    <message>
        <source>%1 ended in the state %2 instead of %3.</source>
        <translation>%1 endete im Zustand %2 statt %3.</translation>
    </message>
    <message>
        <source>Look at the server&apos;s action log.</source>
        <translation>Sehen Sie im Aktionsprotokoll des Servers nach.</translation>
    </message>
    <message>
        <source>This needs version %1 of the compute API; the cloud has %2.</source>
        <translation>Dies braucht Version %1 der Compute-API; die Cloud hat %2.</translation>
    </message>
</context>
<context>
    <name>cirro::ConcealText</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show what stands here</source>
        <translation>Zeigen, was hier steht</translation>
    </message>
</context>
<context>
    <name>cirro::ConfigFile</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>Check the permissions of the file.</source>
        <translation>Prüfen Sie die Rechte der Datei.</translation>
    </message>
    <message>
        <source>%1: %2 must be a map of names and values.</source>
        <translation>%1: %2 muss eine Zuordnung von Namen und Werten sein.</translation>
    </message>
    <message>
        <source>Begin with a line “clouds:”, with the name of each cloud indented below it.</source>
        <translation>Beginnen Sie mit einer Zeile „clouds:“, darunter eingerückt die Namen der Clouds.</translation>
    </message>
    <message>
        <source>The cloud “%1” in %2 says %3 twice, inside and outside of “auth”; what stands outside counts.</source>
        <translation>Die Cloud „%1“ in %2 nennt %3 zweimal, in und außerhalb von „auth“; es zählt, was außerhalb steht.</translation>
    </message>
    <message>
        <source>Keep the one inside of “auth”.</source>
        <translation>Behalten Sie das in „auth“.</translation>
    </message>
    <message>
        <source>%1, line %2: the cloud “%3” has no values and was left out.</source>
        <translation>%1, Zeile %2: Die Cloud „%3“ hat keine Werte und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Indent its values below its name.</source>
        <translation>Rücken Sie ihre Werte unter ihrem Namen ein.</translation>
    </message>
    <message>
        <source>%1, line %2: the key stands twice in its map; the last one counts.</source>
        <translation>%1, Zeile %2: Der Schlüssel steht zweimal in seiner Zuordnung; der letzte zählt.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>Entfernen Sie einen davon.</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>die Datei</translation>
    </message>
    <message>
        <source>%1 The file was skipped.</source>
        <translation>%1 Die Datei wurde übergangen.</translation>
    </message>
</context>
<context>
    <name>cirro::ConnectDialog</name>
    <message>
        <source>Connect to a cloud</source>
        <translation>Mit einer Cloud verbinden</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Welcome to %1</source>
        <translation>Willkommen bei %1</translation>
    </message>
    <message>
        <source>A browser for OpenStack clouds</source>
        <translation>Ein Browser für OpenStack-Clouds</translation>
    </message>
    <message>
        <source>Clouds found on this computer</source>
        <translation>Auf diesem Computer gefundene Clouds</translation>
    </message>
    <message>
        <source>Clouds</source>
        <translation>Clouds</translation>
    </message>
    <message>
        <source>Connect to another cloud</source>
        <translation>Mit anderer Cloud verbinden</translation>
    </message>
    <message>
        <source>With an identity URL and a password or credential</source>
        <translation>Mit Identitäts-URL und Passwort oder Credential</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Datei importieren</translation>
    </message>
    <message>
        <source>A clouds.yaml file</source>
        <translation>Eine Datei clouds.yaml</translation>
    </message>
    <message>
        <source>Look around in a demo cloud</source>
        <translation>In Demo-Cloud umsehen</translation>
    </message>
    <message>
        <source>A small cloud inside this program; nothing leaves this computer</source>
        <translation>Eine kleine Cloud in diesem Programm; nichts verlässt diesen Computer</translation>
    </message>
    <message>
        <source>You can also drop a clouds.yaml file here.</source>
        <translation>Sie können eine Datei clouds.yaml auch hierher ziehen.</translation>
    </message>
    <message>
        <source>Used until you quit. Nothing of this is written to disk; put it into clouds.yaml to keep it.</source>
        <translation>Gilt bis zum Beenden. Nichts davon wird gespeichert; schreiben Sie es in clouds.yaml, um es zu behalten.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, aus %2</translation>
    </message>
    <message>
        <source>clouds.yaml (*.yaml *.yml *.json)</source>
        <translation>clouds.yaml (*.yaml *.yml *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>No clouds.yaml was found on this computer. How would you like to begin?</source>
        <translation>Auf diesem Computer wurde keine clouds.yaml gefunden. Womit soll es losgehen?</translation>
    </message>
    <message>
        <source>No cloud could be read. How would you like to begin?</source>
        <translation>Keine Cloud konnte gelesen werden. Womit soll es losgehen?</translation>
    </message>
</context>
<context>
    <name>cirro::ConnectForm</name>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Application credential</source>
        <translation>Application Credential</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation>Wie Sie sie nennen</translation>
    </message>
    <message>
        <source>Identity URL</source>
        <translation>Identitäts-URL</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>Anmelden mit</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>User&apos;s domain</source>
        <translation>Domain des Benutzers</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Default</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Default project of the user</source>
        <translation>Standardprojekt des Benutzers</translation>
    </message>
    <message>
        <source>Project&apos;s domain</source>
        <translation>Domain des Projekts</translation>
    </message>
    <message>
        <source>Credential ID</source>
        <translation>Credential-ID</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>cirro::ConsolePage</name>
    <message>
        <source>Serial console</source>
        <translation>Serielle Konsole</translation>
    </message>
    <message>
        <source>A terminal on the serial line of %1. The browser shows its screen where the cloud offers that.</source>
        <translation>Ein Terminal an der seriellen Leitung von %1. Der Browser zeigt den Bildschirm, wo die Cloud das anbietet.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
</context>
<context>
    <name>cirro::Container</name>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Storage policy</source>
        <translation>Speicherrichtlinie</translation>
    </message>
    <message>
        <source>Read access</source>
        <translation>Lesezugriff</translation>
    </message>
    <message>
        <source>Write access</source>
        <translation>Schreibzugriff</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
</context>
<context>
    <name>cirro::ContextBar</name>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
</context>
<context>
    <name>cirro::DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Details of the selection</source>
        <translation>Details der Auswahl</translation>
    </message>
    <message>
        <source>Close details (F9)</source>
        <translation>Details schließen (F9)</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Details schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) selected</source>
        <translation>
            <numerusform>%n Zeile ausgewählt</numerusform>
            <numerusform>%n Zeilen ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Actions work on all of them.</source>
        <translation>Aktionen wirken auf alle.</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>Select a row to see all that is known of it.</source>
        <translation>Wählen Sie eine Zeile, um alles über sie zu sehen.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
</context>
<context>
    <name>cirro::DetailsTab</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation>Schnittstellen</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Volumes</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Migrations</source>
        <translation>Migrationen</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
</context>
<context>
    <name>cirro::DiagnosticsPage</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Asks the host of the server now</source>
        <translation>Fragt den Host des Servers jetzt</translation>
    </message>
    <message>
        <source>Asking the host of the server…</source>
        <translation>Der Host des Servers wird gefragt …</translation>
    </message>
    <message>
        <source>Measured at %1</source>
        <translation>Gemessen um %1</translation>
    </message>
    <message>
        <source>Could not be measured again: %1</source>
        <translation>Konnte nicht erneut gemessen werden: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The server is not running</source>
        <translation>Der Server läuft nicht</translation>
    </message>
    <message>
        <source>There is something to measure while it runs on a host.</source>
        <translation>Zu messen gibt es etwas, während er auf einem Host läuft.</translation>
    </message>
    <message>
        <source>Its hypervisor measures nothing</source>
        <translation>Sein Hypervisor misst nichts</translation>
    </message>
    <message>
        <source>The driver of this host has no diagnostics.</source>
        <translation>Der Treiber dieses Hosts hat keine Diagnose.</translation>
    </message>
    <message>
        <source>You may not see the diagnostics</source>
        <translation>Sie dürfen die Diagnose nicht sehen</translation>
    </message>
    <message>
        <source>Could not get the diagnostics</source>
        <translation>Die Diagnose konnte nicht geholt werden</translation>
    </message>
</context>
<context>
    <name>cirro::DiagnosticsText</name>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 T. %2 Std.</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 Std. %2 Min.</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 Min. %2 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Up for</source>
        <translation>Läuft seit</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Treiber</translation>
    </message>
    <message>
        <source>Hypervisor</source>
        <translation>Hypervisor</translation>
    </message>
    <message>
        <source>Its system</source>
        <translation>Sein System</translation>
    </message>
    <message>
        <source>Config drive</source>
        <translation>Config Drive</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>Prozessoren</translation>
    </message>
    <message>
        <source>%1 % busy</source>
        <translation>%1 % ausgelastet</translation>
    </message>
    <message>
        <source>worked %1</source>
        <translation>%1 gearbeitet</translation>
    </message>
    <message>
        <source>vCPU %1</source>
        <translation>vCPU %1</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>%1 in %2 packets</source>
        <comment>bytes, number</comment>
        <translation>%1 in %2 Paketen</translation>
    </message>
    <message>
        <source>Interface %1</source>
        <translation>Schnittstelle %1</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Errors receiving</source>
        <translation>Fehler beim Empfangen</translation>
    </message>
    <message>
        <source>Errors sending</source>
        <translation>Fehler beim Senden</translation>
    </message>
    <message>
        <source>Dropped receiving</source>
        <translation>Beim Empfangen verworfen</translation>
    </message>
    <message>
        <source>Dropped sending</source>
        <translation>Beim Senden verworfen</translation>
    </message>
    <message>
        <source>%1 in %2 requests</source>
        <comment>bytes, number</comment>
        <translation>%1 in %2 Anfragen</translation>
    </message>
    <message>
        <source>Disk %1</source>
        <translation>Platte %1</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>As the hypervisor tells it</source>
        <translation>Wie der Hypervisor es sagt</translation>
    </message>
    <message>
        <source>vCPU %1 on CPU %2</source>
        <translation>vCPU %1 auf CPU %2</translation>
    </message>
    <message>
        <source>NUMA node %1</source>
        <translation>NUMA-Knoten %1</translation>
    </message>
    <message>
        <source>Node of the host</source>
        <translation>Knoten des Hosts</translation>
    </message>
    <message>
        <source>vCPUs</source>
        <translation>vCPUs</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fest zugeordnet</translation>
    </message>
    <message>
        <source>Threads of one core</source>
        <translation>Threads eines Kerns</translation>
    </message>
    <message>
        <source>Memory pages</source>
        <translation>Speicherseiten</translation>
    </message>
    <message>
        <source>%1 KiB</source>
        <translation>%1 KiB</translation>
    </message>
</context>
<context>
    <name>cirro::Discovery</name>
    <message>
        <source>The cloud&apos;s %1 service has no version %2.</source>
        <translation>Der Dienst %1 der Cloud hat keine Version %2.</translation>
    </message>
    <message>
        <source>It offers: %1.</source>
        <translation>Er bietet: %1.</translation>
    </message>
</context>
<context>
    <name>cirro::Endpoint</name>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interface</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>cirro::ErrorText</name>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Keine Antwort in der Zeit</translation>
    </message>
    <message>
        <source>The connection is not secure</source>
        <translation>Die Verbindung ist nicht sicher</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Anmeldung abgelehnt</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Not possible in this state</source>
        <translation>In diesem Zustand nicht möglich</translation>
    </message>
    <message>
        <source>A limit is reached</source>
        <translation>Eine Grenze ist erreicht</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Zu viele Anfragen</translation>
    </message>
    <message>
        <source>The service did not accept the request</source>
        <translation>Der Dienst hat die Anfrage nicht angenommen</translation>
    </message>
    <message>
        <source>The service failed</source>
        <translation>Der Dienst hat versagt</translation>
    </message>
    <message>
        <source>The answer makes no sense</source>
        <translation>Die Antwort ergibt keinen Sinn</translation>
    </message>
    <message>
        <source>This cloud cannot do that</source>
        <translation>Diese Cloud kann das nicht</translation>
    </message>
    <message>
        <source>The name is not unique</source>
        <translation>Der Name ist nicht eindeutig</translation>
    </message>
    <message>
        <source>The configuration is wrong</source>
        <translation>Die Konfiguration ist falsch</translation>
    </message>
    <message>
        <source>A file of this computer</source>
        <translation>Eine Datei dieses Computers</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>It is not known whether that was done</source>
        <translation>Es ist nicht bekannt, ob das geschah</translation>
    </message>
    <message>
        <source>It failed in the cloud</source>
        <translation>In der Cloud fehlgeschlagen</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP-Status</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
</context>
<context>
    <name>cirro::EventDetail</name>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Events of the action</source>
        <translation>Ereignisse der Aktion</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>All of it as text, for a support ticket</source>
        <translation>Alles als Text, für eine Support-Anfrage</translation>
    </message>
    <message>
        <source>The events could not be read: %1</source>
        <translation>Die Ereignisse konnten nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>by user %1</source>
        <translation>von Benutzer %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Traceback</source>
        <translation>Traceback</translation>
    </message>
    <message>
        <source>The cloud tells nothing more of this action.</source>
        <translation>Mehr sagt die Cloud über diese Aktion nicht.</translation>
    </message>
</context>
<context>
    <name>cirro::EventText</name>
    <message>
        <source>Under way</source>
        <translation>Im Gange</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>Letztes Ereignis</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Traceback</source>
        <translation>Traceback</translation>
    </message>
</context>
<context>
    <name>cirro::ExchangeText</name>
    <message>
        <source>The text is not a recorded exchange.</source>
        <translation>Der Text ist kein aufgezeichneter Austausch.</translation>
    </message>
    <message>
        <source>%1 did not finish within %2 s in all.</source>
        <translation>%1 wurde in %2 s nicht fertig.</translation>
    </message>
    <message>
        <source>Try again, or check the network connection.</source>
        <translation>Versuchen Sie es erneut oder prüfen Sie die Netzverbindung.</translation>
    </message>
    <message>
        <source>The service accepted the request, but its answer got lost.</source>
        <translation>Der Dienst hat die Anfrage angenommen, aber seine Antwort ging verloren.</translation>
    </message>
    <message>
        <source>The request got lost; it is not known whether it was carried out.</source>
        <translation>Die Anfrage ging verloren; es ist nicht bekannt, ob sie ausgeführt wurde.</translation>
    </message>
    <message>
        <source>Look whether it happened before you try again.</source>
        <translation>Sehen Sie nach, ob es geschah, bevor Sie es erneut versuchen.</translation>
    </message>
</context>
<context>
    <name>cirro::FaultCard</name>
    <message>
        <source>Show events</source>
        <translation>Ereignisse anzeigen</translation>
    </message>
    <message>
        <source>Why it failed</source>
        <translation>Warum es fehlschlug</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Failed %1</source>
        <translation>Fehlgeschlagen %1</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>Code %1</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>type, name, id</comment>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Request ID: %1</source>
        <translation>Anfrage-ID: %1</translation>
    </message>
</context>
<context>
    <name>cirro::FindBar</name>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>Vorige Stelle (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Nächste Stelle (F3)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>places that were found</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>cirro::FixedToken</name>
    <message>
        <source>There is no endpoint for the service %1.</source>
        <translation>Für den Dienst %1 gibt es keinen Endpunkt.</translation>
    </message>
    <message>
        <source>A cloud with a fixed token needs an endpoint, or an endpoint override.</source>
        <translation>Eine Cloud mit festem Token braucht einen Endpunkt oder ein endpoint_override.</translation>
    </message>
</context>
<context>
    <name>cirro::Flavor</name>
    <message>
        <source>Flavor</source>
        <translation>Flavor</translation>
    </message>
    <message>
        <source>Flavors</source>
        <translation>Flavors</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>vCPUs</source>
        <translation>vCPUs</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Platte</translation>
    </message>
    <message>
        <source>Ephemeral</source>
        <translation>Flüchtig</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Swap</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Öffentlich</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Abgeschaltet</translation>
    </message>
    <message>
        <source>RX/TX factor</source>
        <translation>RX/TX-Faktor</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Extra specs</source>
        <translation>Extra Specs</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>cirro::FlavorSection</name>
    <message>
        <source>Flavor</source>
        <translation>Flavor</translation>
    </message>
</context>
<context>
    <name>cirro::FloatingIp</name>
    <message>
        <source>Floating IP</source>
        <translation>Floating IP</translation>
    </message>
    <message>
        <source>Floating IPs</source>
        <translation>Floating IPs</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Führt zu</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Benutzt von</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Subnet</source>
        <translation>Subnetz</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>DNS name</source>
        <translation>DNS-Name</translation>
    </message>
    <message>
        <source>DNS domain</source>
        <translation>DNS-Domain</translation>
    </message>
    <message>
        <source>Port forwardings</source>
        <translation>Portweiterleitungen</translation>
    </message>
    <message>
        <source>QoS policy</source>
        <translation>QoS-Richtlinie</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>cirro::FramingText</name>
    <message>
        <source>The answer ended with the interim status %1.</source>
        <translation>Die Antwort endete mit dem Zwischenstatus %1.</translation>
    </message>
    <message>
        <source>The head of the answer is empty, or too large to be read.</source>
        <translation>Der Kopf der Antwort ist leer oder zu groß zum Lesen.</translation>
    </message>
    <message>
        <source>The answer gives no usable length of its body.</source>
        <translation>Die Antwort nennt keine brauchbare Länge ihres Inhalts.</translation>
    </message>
</context>
<context>
    <name>cirro::HostAggregate</name>
    <message>
        <source>Host aggregate</source>
        <translation>Host-Aggregat</translation>
    </message>
    <message>
        <source>Host aggregates</source>
        <translation>Host-Aggregate</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>cirro::Hypervisor</name>
    <message>
        <source>Hypervisor</source>
        <translation>Hypervisor</translation>
    </message>
    <message>
        <source>Hypervisors</source>
        <translation>Hypervisoren</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Disabled because</source>
        <translation>Grund der Abschaltung</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>vCPUs used</source>
        <translation>vCPUs belegt</translation>
    </message>
    <message>
        <source>vCPUs</source>
        <translation>vCPUs</translation>
    </message>
    <message>
        <source>Memory used</source>
        <translation>Speicher belegt</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Memory free</source>
        <translation>Speicher frei</translation>
    </message>
    <message>
        <source>Disk used</source>
        <translation>Platte belegt</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Platte</translation>
    </message>
    <message>
        <source>Disk free</source>
        <translation>Platte frei</translation>
    </message>
    <message>
        <source>Disk free at least</source>
        <translation>Platte mindestens frei</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Service host</source>
        <translation>Host des Dienstes</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>cirro::IdentityAuthenticator</name>
    <message>
        <source>Your user has no role in %1 of %2.</source>
        <translation>Ihr Benutzer hat keine Rolle in %1 von %2.</translation>
    </message>
    <message>
        <source>Check its name and domain, choose another project, or ask for a role there. Your password is right.</source>
        <translation>Prüfen Sie Name und Domain, wählen Sie ein anderes Projekt oder bitten Sie dort um eine Rolle. Ihr Passwort stimmt.</translation>
    </message>
    <message>
        <source>%1 asks for more to sign you in: %2.</source>
        <translation>%1 verlangt mehr zur Anmeldung: %2.</translation>
    </message>
    <message>
        <source>, or </source>
        <translation>, oder </translation>
    </message>
    <message>
        <source>Give what is missing; a passcode comes from your authenticator.</source>
        <translation>Geben Sie an, was fehlt; ein Einmalcode kommt aus Ihrem Authenticator.</translation>
    </message>
    <message>
        <source>The identity service of %1 speaks version 2 only.</source>
        <translation>Der Identitätsdienst von %1 spricht nur Version 2.</translation>
    </message>
    <message>
        <source>That version was given up years ago; version 3 of the identity API is needed. Ask the operator of the cloud.</source>
        <translation>Diese Version wurde vor Jahren aufgegeben; nötig ist Version 3 der Identitäts-API. Fragen Sie den Betreiber der Cloud.</translation>
    </message>
    <message>
        <source>There is no identity service (Keystone) of %1 at %2.</source>
        <translation>Unter %2 gibt es keinen Identitätsdienst (Keystone) von %1.</translation>
    </message>
    <message>
        <source>Check the auth URL; it often ends in /v3 or /identity/v3, and is not the address of the cloud&apos;s web page.</source>
        <translation>Prüfen Sie die auth_url; sie endet oft auf /v3 oder /identity/v3 und ist nicht die Adresse der Webseite der Cloud.</translation>
    </message>
    <message>
        <source>%1 (status %2)</source>
        <translation>%1 (Status %2)</translation>
    </message>
    <message>
        <source>%1 (a web page)</source>
        <translation>%1 (eine Webseite)</translation>
    </message>
    <message>
        <source>%1 (another service)</source>
        <translation>%1 (ein anderer Dienst)</translation>
    </message>
    <message>
        <source>%1 (no list of versions)</source>
        <translation>%1 (keine Liste von Versionen)</translation>
    </message>
    <message>
        <source>%1 does not accept these credentials.</source>
        <translation>%1 nimmt diese Anmeldedaten nicht an.</translation>
    </message>
    <message>
        <source>Check user name, password and passcode; a passcode is good for one use.</source>
        <translation>Prüfen Sie Benutzername, Passwort und Einmalcode; ein Code gilt nur einmal.</translation>
    </message>
    <message>
        <source>%1 does not accept this application credential.</source>
        <translation>%1 nimmt dieses Application Credential nicht an.</translation>
    </message>
    <message>
        <source>It may have expired, been deleted, or its secret may be wrong.</source>
        <translation>Es kann abgelaufen oder gelöscht sein, oder das Geheimnis ist falsch.</translation>
    </message>
    <message>
        <source>%1 does not accept this token.</source>
        <translation>%1 nimmt dieses Token nicht an.</translation>
    </message>
    <message>
        <source>It may have expired, or have no role there. Sign in again.</source>
        <translation>Es kann abgelaufen sein oder dort keine Rolle haben. Melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>%1 does not accept this user name or passcode.</source>
        <translation>%1 nimmt Benutzername oder Einmalcode nicht an.</translation>
    </message>
    <message>
        <source>A passcode is good for one use and about half a minute.</source>
        <translation>Ein Einmalcode gilt nur einmal und etwa eine halbe Minute lang.</translation>
    </message>
    <message>
        <source>%1 does not accept this user name or password.</source>
        <translation>%1 nimmt Benutzername oder Passwort nicht an.</translation>
    </message>
    <message>
        <source>Check the user&apos;s name, domain and password; the account may be locked.</source>
        <translation>Prüfen Sie Name, Domain und Passwort des Benutzers; das Konto kann auch gesperrt sein.</translation>
    </message>
    <message>
        <source>Check the auth URL, and whether a proxy stands in between.</source>
        <translation>Prüfen Sie die auth_url und ob ein Proxy dazwischen steht.</translation>
    </message>
    <message>
        <source>The identity service of %1 sends sign-ins elsewhere; your credentials were not sent there.</source>
        <translation>Der Identitätsdienst von %1 leitet Anmeldungen anderswohin; Ihre Anmeldedaten wurden dorthin nicht gesendet.</translation>
    </message>
    <message>
        <source>Find out where, and if you trust that address, use it as the auth URL.</source>
        <translation>Finden Sie heraus, wohin; wenn Sie der Adresse trauen, verwenden Sie sie als auth_url.</translation>
    </message>
    <message>
        <source>There is no identity service (Keystone version 3) of %1 at %2.</source>
        <translation>Unter %2 gibt es keinen Identitätsdienst (Keystone Version 3) von %1.</translation>
    </message>
    <message>
        <source>Check the auth URL; it often ends in /v3 or /identity/v3.</source>
        <translation>Prüfen Sie die auth_url; sie endet oft auf /v3 oder /identity/v3.</translation>
    </message>
    <message>
        <source>Signing in to %1 failed: %2</source>
        <translation>Die Anmeldung bei %1 ist fehlgeschlagen: %2</translation>
    </message>
    <message>
        <source>Check the auth URL and the names of user, project and domains.</source>
        <translation>Prüfen Sie die auth_url und die Namen von Benutzer, Projekt und Domains.</translation>
    </message>
    <message>
        <source>%1 accepted the sign-in, but its answer cannot be read.</source>
        <translation>%1 hat die Anmeldung angenommen, aber die Antwort ist nicht lesbar.</translation>
    </message>
    <message>
        <source>%1 accepted the sign-in, but its answer holds no token.</source>
        <translation>%1 hat die Anmeldung angenommen, aber die Antwort enthält kein Token.</translation>
    </message>
    <message>
        <source>The connection to the identity service of %1 broke during the sign-in.</source>
        <translation>Die Verbindung zum Identitätsdienst von %1 brach während der Anmeldung ab.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>cirro::Image</name>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Virtual size</source>
        <translation>Virtuelle Größe</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Container format</source>
        <translation>Containerformat</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Sichtbarkeit</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Geschützt</translation>
    </message>
    <message>
        <source>Least disk</source>
        <translation>Platte mindestens</translation>
    </message>
    <message>
        <source>Least memory</source>
        <translation>Speicher mindestens</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Distribution</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Betriebssystem</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Base image</source>
        <translation>Basis-Image</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Hash value</source>
        <translation>Hashwert</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>Speicherorte</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>cirro::InputText</name>
    <message>
        <source>From a file</source>
        <translation>Aus einer Datei</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
</context>
<context>
    <name>cirro::InstanceAction</name>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>Letztes Ereignis</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Server ID</source>
        <translation>Server-ID</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
</context>
<context>
    <name>cirro::InterfaceRows</name>
    <message>
        <source>Address chosen by the cloud</source>
        <translation>Adresse von der Cloud gewählt</translation>
    </message>
    <message>
        <source>Address in %1</source>
        <translation>Adresse in %1</translation>
    </message>
    <message>
        <source>Comes earlier</source>
        <translation>Weiter nach vorn</translation>
    </message>
    <message>
        <source>%1 comes earlier</source>
        <translation>%1 weiter nach vorn</translation>
    </message>
</context>
<context>
    <name>cirro::ItemText</name>
    <message>
        <source>%1 on %2</source>
        <comment>a server and the device that a volume is there</comment>
        <translation>%1 an %2</translation>
    </message>
    <message>
        <source>%1 via %2</source>
        <comment>a route: addresses and the next hop</comment>
        <translation>%1 über %2</translation>
    </message>
</context>
<context>
    <name>cirro::JsonView</name>
    <message>
        <source>Find in JSON</source>
        <translation>In JSON suchen</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy all of it</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Shows what has changed since the answer before</source>
        <translation>Zeigt, was sich seit der vorigen Antwort geändert hat</translation>
    </message>
    <message>
        <source>No other answer so far to compare with</source>
        <translation>Noch keine andere Antwort zum Vergleichen</translation>
    </message>
    <message>
        <source>Compared with the answer of %1</source>
        <translation>Verglichen mit der Antwort von %1</translation>
    </message>
</context>
<context>
    <name>cirro::Keypair</name>
    <message>
        <source>Key pair</source>
        <translation>Schlüsselpaar</translation>
    </message>
    <message>
        <source>Key pairs</source>
        <translation>Schlüsselpaare</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
</context>
<context>
    <name>cirro::LaunchAccess</name>
    <message>
        <source>&amp;Key pair</source>
        <translation>Schl&amp;üsselpaar</translation>
    </message>
    <message>
        <source>Ne&amp;w…</source>
        <translation>Ne&amp;u …</translation>
    </message>
    <message>
        <source>Makes a key here and tells the cloud its public half</source>
        <translation>Erzeugt hier einen Schlüssel und nennt der Cloud seine öffentliche Hälfte</translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation>I&amp;mportieren …</translation>
    </message>
    <message>
        <source>Tells the cloud a public key that you have already</source>
        <translation>Nennt der Cloud einen öffentlichen Schlüssel, den Sie schon haben</translation>
    </message>
    <message>
        <source>User &amp;data</source>
        <translation>User Da&amp;ta</translation>
    </message>
    <message>
        <source>User data</source>
        <translation>User Data</translation>
    </message>
    <message>
        <source>A script or cloud-config that the server runs when it first starts</source>
        <translation>Ein Skript oder eine cloud-config, die der Server beim ersten Start ausführt</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>Aus Date&amp;i …</translation>
    </message>
    <message>
        <source>Clea&amp;r</source>
        <translation>L&amp;eeren</translation>
    </message>
</context>
<context>
    <name>cirro::LaunchAdvanced</name>
    <message>
        <source>&amp;Zone</source>
        <translation>&amp;Zone</translation>
    </message>
    <message>
        <source>Server &amp;group</source>
        <translation>Server&amp;gruppe</translation>
    </message>
    <message>
        <source>Further volumes</source>
        <translation>Weitere Volumes</translation>
    </message>
    <message>
        <source>Sizes of further volumes in GiB</source>
        <translation>Größen weiterer Volumes in GiB</translation>
    </message>
    <message>
        <source>Sizes in GiB: 20, 100</source>
        <translation>Größen in GiB: 20, 100</translation>
    </message>
    <message>
        <source>Delete them with the server</source>
        <translation>Mit dem Server löschen</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>name=value, one in each line</source>
        <translation>Name=Wert, eines je Zeile</translation>
    </message>
    <message>
        <source>Config drive: the server reads its settings from a disk</source>
        <translation>Config Drive: Der Server liest seine Einstellungen von einer Platte</translation>
    </message>
</context>
<context>
    <name>cirro::LaunchDialog</name>
    <message>
        <source>Launch server</source>
        <translation>Server anlegen</translation>
    </message>
    <message>
        <source>Launch server – %1</source>
        <translation>Server anlegen – %1</translation>
    </message>
    <message>
        <source>&amp;Advanced</source>
        <translation>Er&amp;weitert</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Start a&amp;fresh</source>
        <translation>Neu an&amp;fangen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Launch</source>
        <translation>An&amp;legen</translation>
    </message>
    <message>
        <source>The command is on the clipboard.</source>
        <translation>Der Befehl ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Launch (Ctrl+Return)</source>
        <translation>Anlegen (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>The cloud cannot be reached. What you enter is kept; launching has to wait.</source>
        <translation>Die Cloud ist nicht erreichbar. Eingaben bleiben erhalten; das Anlegen muss warten.</translation>
    </message>
    <message>
        <source>This is what you had entered before. Start afresh empties it.</source>
        <translation>Das hatten Sie vorher eingegeben. „Neu anfangen“ leert es.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Launch %n server(s)</source>
        <translation>
            <numerusform>%n Server an&amp;legen</numerusform>
            <numerusform>%n Server an&amp;legen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy as</source>
        <translation>&amp;Kopieren als</translation>
    </message>
    <message>
        <source>Everything that is entered, to be done elsewhere</source>
        <translation>Alles, was eingegeben ist, um es anderswo zu tun</translation>
    </message>
    <message>
        <source>Command of the &amp;openstack client</source>
        <translation>Befehl des &amp;openstack-Clients</translation>
    </message>
    <message>
        <source>&amp;Heat template</source>
        <translation>&amp;Heat-Vorlage</translation>
    </message>
    <message>
        <source>The template is on the clipboard.</source>
        <translation>Die Vorlage ist in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>cirro::LaunchName</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>N&amp;umber</source>
        <translation>Anza&amp;hl</translation>
    </message>
    <message>
        <source>Number of servers</source>
        <translation>Anzahl der Server</translation>
    </message>
</context>
<context>
    <name>cirro::LaunchSummary</name>
    <message numerus="yes">
        <source>%n new, %1 together</source>
        <comment>volumes</comment>
        <translation>
            <numerusform>%n neues, zusammen %1</numerusform>
            <numerusform>%n neue, zusammen %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen by the cloud</source>
        <translation>Von der Cloud gewählt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>a port of your own</source>
        <translation>ein eigener Port</translation>
    </message>
    <message>
        <source>New, from %1</source>
        <translation>Neu, aus %1</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Boots from</source>
        <translation>Startet von</translation>
    </message>
    <message>
        <source>Flavor</source>
        <translation>Flavor</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Volumes</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netze</translation>
    </message>
    <message>
        <source>Floating IP</source>
        <translation>Floating IP</translation>
    </message>
    <message>
        <source>Key pair</source>
        <translation>Schlüsselpaar</translation>
    </message>
    <message>
        <source>Quota after the launch</source>
        <translation>Quota nach dem Anlegen</translation>
    </message>
    <message>
        <source>New server</source>
        <translation>Neuer Server</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Show what uses it: %1</source>
        <translation>Zeigen, was es belegt: %1</translation>
    </message>
</context>
<context>
    <name>cirro::LaunchText</name>
    <message>
        <source>A description</source>
        <translation>Eine Beschreibung</translation>
    </message>
    <message>
        <source>A server without a network</source>
        <translation>Ein Server ohne Netz</translation>
    </message>
    <message>
        <source>A tag on an interface</source>
        <translation>Ein Tag an einer Schnittstelle</translation>
    </message>
    <message>
        <source>A tag on a disk</source>
        <translation>Ein Tag an einer Platte</translation>
    </message>
    <message>
        <source>A tag</source>
        <translation>Ein Tag</translation>
    </message>
    <message>
        <source>A trusted certificate</source>
        <translation>Ein vertrautes Zertifikat</translation>
    </message>
    <message>
        <source>A volume type</source>
        <translation>Ein Volume-Typ</translation>
    </message>
    <message>
        <source>A chosen host</source>
        <translation>Ein gewählter Host</translation>
    </message>
    <message>
        <source>A host name</source>
        <translation>Ein Hostname</translation>
    </message>
    <message>
        <source>%1 needs version %2 of the compute API; the cloud has %3.</source>
        <translation>%1 braucht Version %2 der Compute-API; die Cloud hat %3.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Lassen Sie es weg.</translation>
    </message>
    <message>
        <source>The name of a server has 1 to %1 characters.</source>
        <translation>Der Name eines Servers hat 1 bis %1 Zeichen.</translation>
    </message>
    <message>
        <source>A server needs a flavor.</source>
        <translation>Ein Server braucht einen Flavor.</translation>
    </message>
    <message>
        <source>A server needs an image or a volume to boot from.</source>
        <translation>Ein Server braucht ein Abbild oder ein Volume, von dem er startet.</translation>
    </message>
    <message>
        <source>A new volume needs a size of at least 1 GiB.</source>
        <translation>Ein neues Volume braucht eine Größe von mindestens 1 GiB.</translation>
    </message>
    <message>
        <source>A disk needs to know what it is made of.</source>
        <translation>Eine Platte braucht die Angabe, woraus sie entsteht.</translation>
    </message>
    <message>
        <source>The user data is too long: %1 bytes in base64, and at most %2 are taken.</source>
        <translation>Die User Data sind zu lang: %1 Bytes in Base64, und höchstens %2 werden angenommen.</translation>
    </message>
</context>
<context>
    <name>cirro::ListFooter</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>more coming</source>
        <translation>mehr folgt</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>updated %1</source>
        <translation>%1 aktualisiert</translation>
    </message>
</context>
<context>
    <name>cirro::ListSums</name>
    <message>
        <source>%1: %2</source>
        <comment>what is summed: the sum</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>cirro::LogPage</name>
    <message>
        <source>Find in the log</source>
        <translation>Im Protokoll suchen</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Verfolgen</translation>
    </message>
    <message>
        <source>Console log</source>
        <translation>Konsolenprotokoll</translation>
    </message>
    <message>
        <source>Asks for new lines every few seconds while this is seen</source>
        <translation>Fragt alle paar Sekunden nach neuen Zeilen, solange dies zu sehen ist</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Asks for the last lines</source>
        <translation>Fragt nach den letzten Zeilen</translation>
    </message>
    <message>
        <source>Whole log</source>
        <translation>Ganzes Protokoll</translation>
    </message>
    <message>
        <source>Asks for everything that there is</source>
        <translation>Fragt nach allem, was es gibt</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Saves what is shown as a text file</source>
        <translation>Speichert das Gezeigte als Textdatei</translation>
    </message>
    <message>
        <source>Asking for the console log…</source>
        <translation>Frage nach dem Konsolenprotokoll …</translation>
    </message>
    <message>
        <source>No output yet</source>
        <translation>Noch keine Ausgabe</translation>
    </message>
    <message>
        <source>The server has written nothing to its console so far.</source>
        <translation>Der Server hat noch nichts auf seine Konsole geschrieben.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut fragen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The connection was lost; these are the lines so far.</source>
        <translation>Die Verbindung ging verloren; dies sind die Zeilen bis dahin.</translation>
    </message>
    <message>
        <source>New lines could not be read: %1</source>
        <translation>Neue Zeilen konnten nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>This server has no console log</source>
        <translation>Dieser Server hat kein Konsolenprotokoll</translation>
    </message>
    <message>
        <source>Its hypervisor does not keep one, or its guest has no console.</source>
        <translation>Sein Hypervisor führt keines, oder der Gast hat keine Konsole.</translation>
    </message>
    <message>
        <source>The server has not run yet</source>
        <translation>Der Server ist noch nie gelaufen</translation>
    </message>
    <message>
        <source>There is a log from the moment on when it is on a host.</source>
        <translation>Ein Protokoll gibt es, sobald er auf einem Host ist.</translation>
    </message>
    <message>
        <source>You may not read the console log</source>
        <translation>Sie dürfen das Konsolenprotokoll nicht lesen</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>Die Verbindung ging verloren</translation>
    </message>
    <message>
        <source>Could not read the console log</source>
        <translation>Das Konsolenprotokoll konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>The log is longer: its last %1 are shown and saved.</source>
        <translation>Das Protokoll ist länger: Gezeigt und gespeichert werden die letzten %1.</translation>
    </message>
    <message>
        <source>[lines that were not read are missing here]</source>
        <translation>[hier fehlen nicht gelesene Zeilen]</translation>
    </message>
    <message>
        <source>Save the console log</source>
        <translation>Konsolenprotokoll speichern</translation>
    </message>
    <message>
        <source>Save the console log of %1</source>
        <translation>Konsolenprotokoll von %1 speichern</translation>
    </message>
</context>
<context>
    <name>cirro::MainWindow</name>
    <message>
        <source>Could not connect</source>
        <translation>Verbindung nicht möglich</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Verbinden …</translation>
    </message>
    <message>
        <source>Connect to cloud…</source>
        <translation>Mit Cloud verbinden …</translation>
    </message>
    <message>
        <source>Look around in a demo cloud</source>
        <translation>In Demo-Cloud umsehen</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>Tab schließen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>Über Qt</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Verbinde mit %1 …</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Verbunden mit %1</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Nichts ist geöffnet</translation>
    </message>
    <message>
        <source>Choose a list in the tree, or connect to a cloud.</source>
        <translation>Wählen Sie eine Liste im Baum, oder verbinden Sie sich mit einer Cloud.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a list and where it is</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source> – DEMO</source>
        <translation> – DEMO</translation>
    </message>
    <message>
        <source>DEMO: a cloud inside this program</source>
        <translation>DEMO: eine Cloud in diesem Programm</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>DEMO</translation>
    </message>
    <message>
        <source>READ-ONLY</source>
        <translation>NUR LESEN</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Über %1</translation>
    </message>
    <message>
        <source>There is nothing to start.</source>
        <translation>Es gibt nichts zu starten.</translation>
    </message>
    <message>
        <source>%1 could not be started. Is it installed?</source>
        <translation>%1 konnte nicht gestartet werden. Ist es installiert?</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>Diese Verbindung ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>This list is of one project.</source>
        <translation>Diese Liste gehört zu einem einzelnen Projekt.</translation>
    </message>
    <message>
        <source>This needs the role admin; your roles here are: %1.</source>
        <translation>Dies braucht die Rolle admin; Ihre Rollen hier sind: %1.</translation>
    </message>
    <message>
        <source>Shows what is in all projects of the cloud</source>
        <translation>Zeigt, was in allen Projekten der Cloud ist</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>Alle Projekte</translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation>Befehle …</translation>
    </message>
    <message numerus="yes">
        <source>%n selected rows</source>
        <translation>
            <numerusform>%n gewählte Zeile</numerusform>
            <numerusform>%n gewählte Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cirro::Menus</name>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>cirro::MetadataModel</name>
    <message>
        <source>A key is missing.</source>
        <translation>Ein Schlüssel fehlt.</translation>
    </message>
    <message>
        <source>The key %1… is longer than %2 characters.</source>
        <translation>Der Schlüssel %1… ist länger als %2 Zeichen.</translation>
    </message>
    <message>
        <source>The key %1 may hold letters, digits, blanks and - _ : . only.</source>
        <translation>Der Schlüssel %1 darf nur Buchstaben, Ziffern, Leerzeichen und - _ : . enthalten.</translation>
    </message>
    <message>
        <source>The value of %1 is longer than %2 characters.</source>
        <translation>Der Wert von %1 ist länger als %2 Zeichen.</translation>
    </message>
    <message>
        <source>The key %1 is there twice.</source>
        <translation>Den Schlüssel %1 gibt es zweimal.</translation>
    </message>
    <message numerus="yes">
        <source>A server may have %n item(s) of metadata here.</source>
        <translation>
            <numerusform>Ein Server darf hier %n Eintrag in den Metadaten haben.</numerusform>
            <numerusform>Ein Server darf hier %n Einträge in den Metadaten haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>cirro::MetadataPage</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Change the metadata of %1</source>
        <translation>Metadaten von %1 ändern</translation>
    </message>
    <message>
        <source>Change the tags of %1</source>
        <translation>Tags von %1 ändern</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>cirro::Migration</name>
    <message>
        <source>Migration</source>
        <translation>Migration</translation>
    </message>
    <message>
        <source>Migrations</source>
        <translation>Migrationen</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>From host</source>
        <translation>Von Host</translation>
    </message>
    <message>
        <source>To host</source>
        <translation>Zu Host</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>From node</source>
        <translation>Von Knoten</translation>
    </message>
    <message>
        <source>To node</source>
        <translation>Zu Knoten</translation>
    </message>
    <message>
        <source>To address</source>
        <translation>Zu Adresse</translation>
    </message>
    <message>
        <source>Flavor number before</source>
        <translation>Flavor-Nummer vorher</translation>
    </message>
    <message>
        <source>Flavor number after</source>
        <translation>Flavor-Nummer nachher</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>cirro::NameSection</name>
    <message>
        <source>Name and number</source>
        <translation>Name und Anzahl</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <comment>names of several servers</comment>
        <translation>%1, %2 bis %3</translation>
    </message>
</context>
<context>
    <name>cirro::NavigationModel</name>
    <message>
        <source>Signing in…</source>
        <translation>Anmelden …</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>No region</source>
        <translation>Keine Region</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Compute</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Block storage</source>
        <translation>Blockspeicher</translation>
    </message>
    <message>
        <source>Object storage</source>
        <translation>Objektspeicher</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Orchestration</source>
        <translation>Orchestrierung</translation>
    </message>
    <message>
        <source>Load balancing</source>
        <translation>Lastverteilung</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Keys and secrets</source>
        <translation>Schlüssel und Geheimnisse</translation>
    </message>
    <message>
        <source>Bare metal</source>
        <translation>Bare Metal</translation>
    </message>
    <message>
        <source>Shared file systems</source>
        <translation>Geteilte Dateisysteme</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Placement</translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation>Projekt %1</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>lädt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with an error</source>
        <translation>
            <numerusform>%n mit Fehler</numerusform>
            <numerusform>%n mit Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>You have no role in any project of this cloud.</source>
        <translation>Sie haben in keinem Projekt dieser Cloud eine Rolle.</translation>
    </message>
    <message>
        <source>Ask an administrator of the cloud for a role in one.</source>
        <translation>Bitten Sie einen Administrator der Cloud um eine Rolle in einem Projekt.</translation>
    </message>
    <message>
        <source>No service here is one that we know.</source>
        <translation>Kein Dienst hier ist bekannt.</translation>
    </message>
    <message>
        <source>Services of this cloud: %1.</source>
        <translation>Dienste dieser Cloud: %1.</translation>
    </message>
    <message>
        <source>The catalog of this project is empty.</source>
        <translation>Der Katalog dieses Projekts ist leer.</translation>
    </message>
    <message>
        <source>Ask an administrator of the cloud to give the project endpoints.</source>
        <translation>Bitten Sie einen Administrator der Cloud, dem Projekt Endpunkte zu geben.</translation>
    </message>
    <message>
        <source>There is no cloud called %1.</source>
        <translation>Es gibt keine Cloud namens %1.</translation>
    </message>
    <message>
        <source>The cloud %1 has no project called %2 for you.</source>
        <translation>Die Cloud %1 hat für Sie kein Projekt namens %2.</translation>
    </message>
    <message>
        <source>The project %1 has no region called %2.</source>
        <translation>Das Projekt %1 hat keine Region namens %2.</translation>
    </message>
    <message>
        <source>The region %1 has no service called %2.</source>
        <translation>Die Region %1 hat keinen Dienst namens %2.</translation>
    </message>
    <message>
        <source>%1 has no list called %2.</source>
        <translation>%1 hat keine Liste namens %2.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Es gibt: %1.</translation>
    </message>
</context>
<context>
    <name>cirro::NavigationTree</name>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open in new tab</source>
        <translation>In neuem Tab öffnen</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
</context>
<context>
    <name>cirro::Network</name>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netze</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Subnets</source>
        <translation>Subnetze</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Geteilt</translation>
    </message>
    <message>
        <source>External</source>
        <translation>Extern</translation>
    </message>
    <message>
        <source>MTU</source>
        <translation>MTU</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Port security</source>
        <translation>Portsicherheit</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonen</translation>
    </message>
    <message>
        <source>Wanted zones</source>
        <translation>Gewünschte Zonen</translation>
    </message>
    <message>
        <source>DNS domain</source>
        <translation>DNS-Domain</translation>
    </message>
    <message>
        <source>QoS policy</source>
        <translation>QoS-Richtlinie</translation>
    </message>
    <message>
        <source>IPv4 address scope</source>
        <translation>IPv4-Adressbereich</translation>
    </message>
    <message>
        <source>IPv6 address scope</source>
        <translation>IPv6-Adressbereich</translation>
    </message>
    <message>
        <source>One layer 2 segment</source>
        <translation>Ein Layer-2-Segment</translation>
    </message>
    <message>
        <source>Provider type</source>
        <translation>Providertyp</translation>
    </message>
    <message>
        <source>Physical network</source>
        <translation>Physisches Netz</translation>
    </message>
    <message>
        <source>Segmentation ID</source>
        <translation>Segmentierungs-ID</translation>
    </message>
    <message>
        <source>VLAN transparent</source>
        <translation>VLAN-transparent</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>cirro::NetworkError</name>
    <message>
        <source>%1 refuses the connection.</source>
        <translation>%1 lehnt die Verbindung ab.</translation>
    </message>
    <message>
        <source>The host %1 was not found.</source>
        <translation>Der Rechner %1 wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The proxy refuses the connection.</source>
        <translation>Der Proxy lehnt die Verbindung ab.</translation>
    </message>
    <message>
        <source>The proxy closed the connection.</source>
        <translation>Der Proxy hat die Verbindung geschlossen.</translation>
    </message>
    <message>
        <source>The proxy was not found.</source>
        <translation>Der Proxy wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The proxy does not answer.</source>
        <translation>Der Proxy antwortet nicht.</translation>
    </message>
    <message>
        <source>The proxy asks for a sign-in.</source>
        <translation>Der Proxy verlangt eine Anmeldung.</translation>
    </message>
    <message>
        <source>%1 closed the connection in the middle of the answer.</source>
        <translation>%1 hat die Verbindung mitten in der Antwort geschlossen.</translation>
    </message>
    <message>
        <source>%1 closed the connection before it answered.</source>
        <translation>%1 hat die Verbindung vor der Antwort geschlossen.</translation>
    </message>
    <message>
        <source>%1 does not answer in the language of the web.</source>
        <translation>%1 antwortet nicht in der Sprache des Web.</translation>
    </message>
    <message>
        <source>The connection to %1 failed.</source>
        <translation>Die Verbindung zu %1 schlug fehl.</translation>
    </message>
    <message>
        <source>Check the name, and whether this computer is connected to the network.</source>
        <translation>Prüfen Sie den Namen und ob dieser Computer am Netz ist.</translation>
    </message>
    <message>
        <source>Give user name and password of the proxy in its address.</source>
        <translation>Geben Sie Benutzername und Passwort des Proxys in seiner Adresse an.</translation>
    </message>
    <message>
        <source>Check the address of the proxy.</source>
        <translation>Prüfen Sie die Adresse des Proxys.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Check the address, and whether the service can be reached from this computer.</source>
        <translation>Prüfen Sie die Adresse und ob der Dienst von diesem Computer aus erreichbar ist.</translation>
    </message>
</context>
<context>
    <name>cirro::NetworkHints</name>
    <message>
        <source>A network below “networks” has no name.</source>
        <translation>Ein Netz unter „networks“ hat keinen Namen.</translation>
    </message>
    <message>
        <source>Give each entry a “name”.</source>
        <translation>Geben Sie jedem Eintrag ein „name“.</translation>
    </message>
    <message>
        <source>The networks “%1” and “%2” both say %3.</source>
        <translation>Die Netze „%1“ und „%2“ sagen beide %3.</translation>
    </message>
    <message>
        <source>Leave it to one of them.</source>
        <translation>Lassen Sie es bei einem davon.</translation>
    </message>
    <message>
        <source>A cloud has both “%1” and “networks”.</source>
        <translation>Eine Cloud hat sowohl „%1“ als auch „networks“.</translation>
    </message>
    <message>
        <source>Remove “%1”; say the same in “networks”.</source>
        <translation>Entfernen Sie „%1“; sagen Sie dasselbe in „networks“.</translation>
    </message>
    <message>
        <source>“%1” is an old word.</source>
        <translation>„%1“ ist ein altes Wort.</translation>
    </message>
    <message>
        <source>Use an entry of the list “networks” instead.</source>
        <translation>Verwenden Sie stattdessen einen Eintrag der Liste „networks“.</translation>
    </message>
</context>
<context>
    <name>cirro::NetworkSection</name>
    <message>
        <source>shared</source>
        <translation>geteilt</translation>
    </message>
    <message>
        <source>It has no subnet, so no addresses.</source>
        <translation>Es hat kein Subnetz, also keine Adressen.</translation>
    </message>
    <message>
        <source>The project has no network.</source>
        <translation>Das Projekt hat kein Netz.</translation>
    </message>
    <message>
        <source>There are no ports that nobody uses.</source>
        <translation>Es gibt keine unbenutzten Ports.</translation>
    </message>
    <message>
        <source>There are no security groups.</source>
        <translation>Es gibt keine Sicherheitsgruppen.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Ports of your own, made &amp;before</source>
        <translation>Eigene Ports, vo&amp;rher angelegt</translation>
    </message>
    <message>
        <source>&amp;These networks, in order</source>
        <translation>&amp;Diese Netze, der Reihe nach</translation>
    </message>
    <message>
        <source>C&amp;hosen by the cloud</source>
        <translation>Von der &amp;Cloud gewählt</translation>
    </message>
    <message>
        <source>No net&amp;work</source>
        <translation>&amp;Kein Netz</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netze</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Floating IP</source>
        <translation>Floating IP</translation>
    </message>
    <message>
        <source>Security groups</source>
        <translation>Sicherheitsgruppen</translation>
    </message>
    <message>
        <source>Floating IP, once it runs</source>
        <translation>Floating IP, sobald er läuft</translation>
    </message>
    <message>
        <source>Port %1</source>
        <translation>Port %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>A new one from %1</source>
        <translation>Eine neue aus %1</translation>
    </message>
</context>
<context>
    <name>cirro::Object</name>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>ETag</source>
        <translation>ETag</translation>
    </message>
    <message>
        <source>Disposition</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Made of segments</source>
        <translation>Aus Segmenten</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
</context>
<context>
    <name>cirro::Operations</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n failed</source>
        <translation>
            <numerusform>%1, %n fehlgeschlagen</numerusform>
            <numerusform>%1, %n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n cancelled</source>
        <translation>
            <numerusform>%1, %n abgebrochen</numerusform>
            <numerusform>%1, %n abgebrochen</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Ausgang unbekannt</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>Anfrage %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>cirro::Options</name>
    <message>
        <source>A browser for OpenStack clouds.</source>
        <translation>Ein Browser für OpenStack-Clouds.</translation>
    </message>
    <message>
        <source>Looks around in a demo cloud inside this program; nothing leaves this computer.</source>
        <translation>Zeigt eine Demo-Cloud in diesem Programm; nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Connects to this cloud of clouds.yaml.</source>
        <translation>Verbindet mit dieser Cloud aus clouds.yaml.</translation>
    </message>
    <message>
        <source>Opens this project, by name or ID.</source>
        <translation>Öffnet dieses Projekt, nach Name oder ID.</translation>
    </message>
    <message>
        <source>Opens this region.</source>
        <translation>Öffnet diese Region.</translation>
    </message>
    <message>
        <source>Allows nothing that changes the cloud.</source>
        <translation>Erlaubt nichts, was die Cloud ändert.</translation>
    </message>
    <message>
        <source>Keeps settings in this folder.</source>
        <translation>Bewahrt Einstellungen in diesem Ordner auf.</translation>
    </message>
    <message>
        <source>Writes messages of this level and above: debug, info, warning, critical.</source>
        <translation>Schreibt Meldungen ab dieser Stufe: debug, info, warning, critical.</translation>
    </message>
    <message>
        <source>Walks through the demo cloud, writes a picture of each screen, and ends.</source>
        <translation>Geht durch die Demo-Cloud, schreibt ein Bild jeder Ansicht und endet.</translation>
    </message>
    <message>
        <source>Forgets sizes, columns and open places.</source>
        <translation>Vergisst Größen, Spalten und geöffnete Orte.</translation>
    </message>
    <message>
        <source>Colours: system, light or dark.</source>
        <translation>Farben: system, light oder dark.</translation>
    </message>
    <message>
        <source>A clouds.yaml file to import.</source>
        <translation>Eine Datei clouds.yaml zum Importieren.</translation>
    </message>
    <message>
        <source>Try --help.</source>
        <translation>Versuchen Sie --help.</translation>
    </message>
    <message>
        <source>No such theme: %1. There are system, light and dark.</source>
        <translation>Kein solches Thema: %1. Es gibt system, light und dark.</translation>
    </message>
    <message>
        <source>No such level: %1. There are debug, info, warning and critical.</source>
        <translation>Keine solche Stufe: %1. Es gibt debug, info, warning und critical.</translation>
    </message>
</context>
<context>
    <name>cirro::PagingText</name>
    <message>
        <source>Try again; if it stays so, tell the operator of the cloud.</source>
        <translation>Versuchen Sie es erneut; bleibt es so, sagen Sie es dem Betreiber der Cloud.</translation>
    </message>
    <message>
        <source>The service repeats a page of the list without end.</source>
        <translation>Der Dienst wiederholt eine Seite der Liste ohne Ende.</translation>
    </message>
    <message>
        <source>The answer holds no list of %1.</source>
        <translation>Die Antwort enthält keine Liste: %1.</translation>
    </message>
</context>
<context>
    <name>cirro::PhaseText</name>
    <message>
        <source>No connection to %1 within %2 s.</source>
        <translation>Keine Verbindung zu %1 innerhalb von %2 s.</translation>
    </message>
    <message>
        <source>%1 took nothing for %2 s.</source>
        <translation>%1 hat %2 s lang nichts angenommen.</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 s.</source>
        <translation>%1 hat innerhalb von %2 s nicht geantwortet.</translation>
    </message>
    <message>
        <source>%1 sent nothing more for %2 s.</source>
        <translation>%1 hat %2 s lang nichts mehr gesendet.</translation>
    </message>
</context>
<context>
    <name>cirro::Place</name>
    <message>
        <source>%1 of all projects</source>
        <comment>a list</comment>
        <translation>%1 aller Projekte</translation>
    </message>
</context>
<context>
    <name>cirro::PlaceTabs</name>
    <message>
        <source>Open places</source>
        <translation>Geöffnete Orte</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>Tab schließen</translation>
    </message>
</context>
<context>
    <name>cirro::PlayerText</name>
    <message>
        <source>What is received cannot be written.</source>
        <translation>Was empfangen wird, lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The recorded exchanges in %1 cannot be read.</source>
        <translation>Der aufgezeichnete Austausch in %1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>No recorded answer for %1.</source>
        <translation>Keine aufgezeichnete Antwort für %1.</translation>
    </message>
    <message>
        <source>It is not a JSON list.</source>
        <translation>Es ist keine JSON-Liste.</translation>
    </message>
</context>
<context>
    <name>cirro::Port</name>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Fixed IPs</source>
        <translation>Feste IPs</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC-Adresse</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Benutzt von</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Security groups</source>
        <translation>Sicherheitsgruppen</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Port security</source>
        <translation>Portsicherheit</translation>
    </message>
    <message>
        <source>Allowed address pairs</source>
        <translation>Erlaubte Adresspaare</translation>
    </message>
    <message>
        <source>Extra DHCP options</source>
        <translation>Zusätzliche DHCP-Optionen</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>DNS name</source>
        <translation>DNS-Name</translation>
    </message>
    <message>
        <source>DNS domain</source>
        <translation>DNS-Domain</translation>
    </message>
    <message>
        <source>DNS assignment</source>
        <translation>DNS-Zuweisung</translation>
    </message>
    <message>
        <source>Kind of interface</source>
        <translation>Art der Schnittstelle</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>Bindung</translation>
    </message>
    <message>
        <source>Binding details</source>
        <translation>Details der Bindung</translation>
    </message>
    <message>
        <source>Binding profile</source>
        <translation>Profil der Bindung</translation>
    </message>
    <message>
        <source>Address allocation</source>
        <translation>Adressvergabe</translation>
    </message>
    <message>
        <source>Propagate uplink status</source>
        <translation>Uplink-Status weitergeben</translation>
    </message>
    <message>
        <source>NUMA affinity</source>
        <translation>NUMA-Affinität</translation>
    </message>
    <message>
        <source>QoS policy</source>
        <translation>QoS-Richtlinie</translation>
    </message>
    <message>
        <source>QoS policy of the network</source>
        <translation>QoS-Richtlinie des Netzes</translation>
    </message>
    <message>
        <source>Resource request</source>
        <translation>Ressourcenbedarf</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>cirro::Profiles</name>
    <message>
        <source>A profile is given as an address that is none.</source>
        <translation>Ein Profil ist als Adresse angegeben, die keine ist.</translation>
    </message>
    <message>
        <source>Write it as https://host.</source>
        <translation>Schreiben Sie es als https://host.</translation>
    </message>
    <message>
        <source>The profile of %1 would be fetched without encryption.</source>
        <translation>Das Profil von %1 würde unverschlüsselt geholt.</translation>
    </message>
    <message>
        <source>Write its address with https://; a profile says where passwords are sent.</source>
        <translation>Schreiben Sie seine Adresse mit https://; ein Profil sagt, wohin Passwörter gesendet werden.</translation>
    </message>
    <message>
        <source>What %1 answered is no profile of a cloud.</source>
        <translation>Die Antwort von %1 ist kein Profil einer Cloud.</translation>
    </message>
    <message>
        <source>Check “profile”, or describe the cloud in clouds.yaml.</source>
        <translation>Prüfen Sie „profile“, oder beschreiben Sie die Cloud in clouds.yaml.</translation>
    </message>
</context>
<context>
    <name>cirro::Project</name>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Is a domain</source>
        <translation>Ist eine Domain</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Übergeordnet</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>cirro::PromptDialog</name>
    <message>
        <source>Sign in to %1</source>
        <translation>Bei %1 anmelden</translation>
    </message>
    <message>
        <source>One-time passcode of %1:</source>
        <translation>Einmalcode von %1:</translation>
    </message>
    <message>
        <source>Password of %1:</source>
        <translation>Passwort von %1:</translation>
    </message>
    <message>
        <source>Passcode</source>
        <translation>Einmalcode</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>6 digits from your authenticator app</source>
        <translation>6 Ziffern aus Ihrer Authenticator-App</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Signing in was cancelled.</source>
        <translation>Die Anmeldung wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>cirro::PropertySection</name>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
</context>
<context>
    <name>cirro::PropertySheet</name>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Kennungen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Weiteres</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Zugehöriges</translation>
    </message>
</context>
<context>
    <name>cirro::PropertyText</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a date and how long ago that is</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>cirro::QuestionDialog</name>
    <message>
        <source>To go on, type “%1”:</source>
        <translation>Um fortzufahren, tippen Sie „%1“:</translation>
    </message>
    <message>
        <source>Type %1 to go on</source>
        <translation>Tippen Sie %1, um fortzufahren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>What this is about</source>
        <translation>Worum es geht</translation>
    </message>
    <message numerus="yes">
        <source>%n of the selected will not be touched.</source>
        <translation>
            <numerusform>%n der ausgewählten bleibt unberührt.</numerusform>
            <numerusform>%n der ausgewählten bleiben unberührt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Left alone: %1</source>
        <translation>Bleibt unberührt: %1</translation>
    </message>
</context>
<context>
    <name>cirro::QuotaBar</name>
    <message>
        <source>%1: %2 after the launch</source>
        <translation>%1: %2 nach dem Anlegen</translation>
    </message>
    <message>
        <source>%1, over the quota</source>
        <translation>%1, über der Quota</translation>
    </message>
    <message>
        <source>%1, too much</source>
        <translation>%1, zu viel</translation>
    </message>
</context>
<context>
    <name>cirro::RedirectText</name>
    <message>
        <source>Check the address of the service; nothing was sent to the other place.</source>
        <translation>Prüfen Sie die Adresse des Dienstes; an den anderen Ort wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The service redirects to a place that is none.</source>
        <translation>Der Dienst leitet an einen Ort um, den es nicht gibt.</translation>
    </message>
    <message>
        <source>The service redirects to %1, which is not followed.</source>
        <translation>Der Dienst leitet zu %1 um; dem wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>The service redirects a request that changes something; this is not followed.</source>
        <translation>Der Dienst leitet eine ändernde Anfrage um; dem wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>Check the address of the service; nothing was changed.</source>
        <translation>Prüfen Sie die Adresse des Dienstes; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The service redirects in circles.</source>
        <translation>Der Dienst leitet im Kreis um.</translation>
    </message>
</context>
<context>
    <name>cirro::Region</name>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Übergeordnet</translation>
    </message>
</context>
<context>
    <name>cirro::RequestText</name>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>The request has no valid address.</source>
        <translation>Die Anfrage hat keine gültige Adresse.</translation>
    </message>
    <message>
        <source>Addresses of the kind “%1” are not supported.</source>
        <translation>Adressen der Art „%1“ werden nicht unterstützt.</translation>
    </message>
    <message>
        <source>The names “.” and “..” cannot be part of an address.</source>
        <translation>Die Namen „.“ und „..“ können nicht Teil einer Adresse sein.</translation>
    </message>
    <message>
        <source>A name with a null character cannot be part of an address.</source>
        <translation>Ein Name mit Nullzeichen kann nicht Teil einer Adresse sein.</translation>
    </message>
    <message>
        <source>The request has no valid verb.</source>
        <translation>Die Anfrage hat kein gültiges Verb.</translation>
    </message>
    <message>
        <source>The header field “%1” cannot be sent.</source>
        <translation>Das Kopffeld „%1“ lässt sich nicht senden.</translation>
    </message>
</context>
<context>
    <name>cirro::RescopedAuthenticator</name>
    <message>
        <source>The application credential of %1 is bound to its project.</source>
        <translation>Das Application Credential von %1 ist an sein Projekt gebunden.</translation>
    </message>
    <message>
        <source>Sign in with a password, or make an application credential for the other project.</source>
        <translation>Melden Sie sich mit Passwort an, oder erzeugen Sie ein Application Credential für das andere Projekt.</translation>
    </message>
    <message>
        <source>%1 asks for more than your present token for %2.</source>
        <translation>%1 verlangt für %2 mehr als Ihr jetziges Token.</translation>
    </message>
    <message>
        <source>Sign in there directly.</source>
        <translation>Melden Sie sich dort direkt an.</translation>
    </message>
    <message>
        <source>Your user has no role in %1 of %2.</source>
        <translation>Ihr Benutzer hat keine Rolle in %1 von %2.</translation>
    </message>
    <message>
        <source>Choose another project, or ask for a role in this one.</source>
        <translation>Wählen Sie ein anderes Projekt, oder bitten Sie um eine Rolle in diesem.</translation>
    </message>
</context>
<context>
    <name>cirro::ResourceCombo</name>
    <message>
        <source>Name or ID</source>
        <translation>Name oder ID</translation>
    </message>
</context>
<context>
    <name>cirro::ResourceModel</name>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>Task: %1</source>
        <translation>Aufgabe: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, folder</source>
        <translation>%1, Ordner</translation>
    </message>
    <message>
        <source>%1, not listed by the cloud yet</source>
        <translation>%1, von der Cloud noch nicht gelistet</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1: keine</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
</context>
<context>
    <name>cirro::ResourcePicker</name>
    <message>
        <source>Filter %1</source>
        <translation>%1 filtern</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>ID: %1</source>
        <translation>ID: %1</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Wählen Sie etwas aus.</translation>
    </message>
    <message>
        <source>%1 You can type an ID.</source>
        <translation>%1 Sie können eine ID eingeben.</translation>
    </message>
    <message>
        <source>There is nothing to choose from.</source>
        <translation>Es gibt nichts zur Auswahl.</translation>
    </message>
</context>
<context>
    <name>cirro::ResourceTable</name>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
</context>
<context>
    <name>cirro::ResourceView</name>
    <message>
        <source>Offline – showing what was there at %1</source>
        <translation>Offline – gezeigt wird der Stand von %1</translation>
    </message>
    <message>
        <source>Not up to date, last loaded at %1: %2</source>
        <translation>Nicht aktuell, zuletzt geladen um %1: %2</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Still waiting for %1</source>
        <translation>Warte noch auf %1</translation>
    </message>
    <message>
        <source>Still waiting for %1 in %2</source>
        <translation>Warte noch auf %1 in %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Nichts passt zu „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) hidden by the filter.</source>
        <translation>
            <numerusform>Der Filter verbirgt %n Zeile.</numerusform>
            <numerusform>Der Filter verbirgt %n Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>You may not list these: %1</source>
        <translation>Sie dürfen dies nicht auflisten: %1</translation>
    </message>
    <message>
        <source>Your roles in this project do not allow it. Somebody with more rights can grant you a role.</source>
        <translation>Ihre Rollen in diesem Projekt erlauben es nicht. Jemand mit mehr Rechten kann Ihnen eine Rolle geben.</translation>
    </message>
    <message>
        <source>Copy request for your administrator</source>
        <translation>Bitte an die Administration kopieren</translation>
    </message>
    <message>
        <source>I would like to list: %1</source>
        <translation>Ich möchte auflisten: %1</translation>
    </message>
    <message>
        <source>Could not load: %1</source>
        <translation>Nicht ladbar: %1</translation>
    </message>
    <message>
        <source>Drop files or folders here to upload them.</source>
        <translation>Ziehen Sie Dateien oder Ordner hierher, um sie hochzuladen.</translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation>Es gibt noch keine.</translation>
    </message>
    <message>
        <source>There are none in %1 yet.</source>
        <translation>In %1 gibt es noch keine.</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 ist leer</translation>
    </message>
    <message>
        <source>No %1</source>
        <translation>Keine %1</translation>
    </message>
    <message numerus="yes">
        <source>Upload %n item(s) to %1</source>
        <translation>
            <numerusform>%n Eintrag nach %1 hochladen</numerusform>
            <numerusform>%n Einträge nach %1 hochladen</numerusform>
        </translation>
    </message>
    <message>
        <source>Files cannot be dropped here</source>
        <translation>Dateien können hier nicht abgelegt werden</translation>
    </message>
</context>
<context>
    <name>cirro::RevealDialog</name>
    <message>
        <source>Passwords</source>
        <translation>Passwörter</translation>
    </message>
    <message>
        <source>I have kept it</source>
        <translation>Ich habe es aufbewahrt</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy to the clipboard</source>
        <translation>In die Zwischenablage kopieren</translation>
    </message>
    <message>
        <source>This is shown only once. Put it where you will find it again.</source>
        <translation>Dies wird nur einmal gezeigt. Legen Sie es dorthin, wo Sie es wiederfinden.</translation>
    </message>
</context>
<context>
    <name>cirro::RoleAssignment</name>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Role ID</source>
        <translation>Rollen-ID</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>Benutzer-ID</translation>
    </message>
    <message>
        <source>Project ID</source>
        <translation>Projekt-ID</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Zuweisung</translation>
    </message>
</context>
<context>
    <name>cirro::Router</name>
    <message>
        <source>Router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>Routers</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>External network</source>
        <translation>Externes Netz</translation>
    </message>
    <message>
        <source>External addresses</source>
        <translation>Externe Adressen</translation>
    </message>
    <message>
        <source>SNAT</source>
        <translation>SNAT</translation>
    </message>
    <message>
        <source>Static routes</source>
        <translation>Statische Routen</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonen</translation>
    </message>
    <message>
        <source>Wanted zones</source>
        <translation>Gewünschte Zonen</translation>
    </message>
    <message>
        <source>Distributed</source>
        <translation>Verteilt</translation>
    </message>
    <message>
        <source>Highly available</source>
        <translation>Hochverfügbar</translation>
    </message>
    <message>
        <source>NDP proxy</source>
        <translation>NDP-Proxy</translation>
    </message>
    <message>
        <source>Connection tracking helpers</source>
        <translation>Conntrack-Helfer</translation>
    </message>
    <message>
        <source>Router flavor</source>
        <translation>Router-Flavor</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>cirro::Scope</name>
    <message>
        <source>project %1</source>
        <translation>Projekt %1</translation>
    </message>
    <message>
        <source>domain %1</source>
        <translation>Domain %1</translation>
    </message>
    <message>
        <source>the whole system</source>
        <translation>das ganze System</translation>
    </message>
    <message>
        <source>trust %1</source>
        <translation>Trust %1</translation>
    </message>
</context>
<context>
    <name>cirro::SecurityGroup</name>
    <message>
        <source>Security group</source>
        <translation>Sicherheitsgruppe</translation>
    </message>
    <message>
        <source>Security groups</source>
        <translation>Sicherheitsgruppen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Stateful</source>
        <translation>Zustandsbehaftet</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Geteilt</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>cirro::SecurityGroupRule</name>
    <message>
        <source>Security group rule</source>
        <translation>Sicherheitsgruppenregel</translation>
    </message>
    <message>
        <source>Security group rules</source>
        <translation>Sicherheitsgruppenregeln</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>IP version</source>
        <translation>IP-Version</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>From port</source>
        <translation>Von Port</translation>
    </message>
    <message>
        <source>To port</source>
        <translation>Bis Port</translation>
    </message>
    <message>
        <source>Remote addresses</source>
        <translation>Entfernte Adressen</translation>
    </message>
    <message>
        <source>Remote group</source>
        <translation>Entfernte Gruppe</translation>
    </message>
    <message>
        <source>Remote address group</source>
        <translation>Entfernte Adressgruppe</translation>
    </message>
    <message>
        <source>Security group</source>
        <translation>Sicherheitsgruppe</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>cirro::SecurityPage</name>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>Security groups and their rules</source>
        <translation>Sicherheitsgruppen und ihre Regeln</translation>
    </message>
    <message>
        <source>Asking for ports and security groups…</source>
        <translation>Frage nach Ports und Sicherheitsgruppen …</translation>
    </message>
    <message>
        <source>The server has no ports</source>
        <translation>Der Server hat keine Ports</translation>
    </message>
    <message>
        <source>Nothing reaches it over a network, so that no security group applies.</source>
        <translation>Nichts erreicht ihn über ein Netz, also gilt keine Sicherheitsgruppe.</translation>
    </message>
    <message>
        <source>Not up to date: %1</source>
        <translation>Nicht aktuell: %1</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Could not read the security groups</source>
        <translation>Die Sicherheitsgruppen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Port security is off: everything passes</source>
        <translation>Portsicherheit ist aus: Alles kommt durch</translation>
    </message>
    <message>
        <source>No security group: nothing comes in or goes out</source>
        <translation>Keine Sicherheitsgruppe: Nichts kommt herein oder geht hinaus</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>an %1</translation>
    </message>
    <message>
        <source>Its rules cannot be seen from this project</source>
        <translation>Ihre Regeln sind aus diesem Projekt nicht zu sehen</translation>
    </message>
    <message>
        <source>No rules: nothing comes in or goes out</source>
        <translation>Keine Regeln: Nichts kommt herein oder geht hinaus</translation>
    </message>
    <message>
        <source>Open to the world</source>
        <translation>Offen für alle Welt</translation>
    </message>
</context>
<context>
    <name>cirro::SecurityRuleText</name>
    <message>
        <source>protocol %1</source>
        <translation>Protokoll %1</translation>
    </message>
    <message>
        <source>type %1</source>
        <translation>Typ %1</translation>
    </message>
    <message>
        <source>type %1 code %2</source>
        <translation>Typ %1 Code %2</translation>
    </message>
    <message>
        <source>Ingress</source>
        <translation>Eingehend</translation>
    </message>
    <message>
        <source>Egress</source>
        <translation>Ausgehend</translation>
    </message>
    <message>
        <source>any protocol</source>
        <translation>jedes Protokoll</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>address group %1</source>
        <translation>Adressgruppe %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>nach %1</translation>
    </message>
</context>
<context>
    <name>cirro::SerialConsole</name>
    <message>
        <source>&amp;Tell the guest the size</source>
        <translation>Größe dem Gast &amp;mitteilen</translation>
    </message>
    <message>
        <source>Serial console</source>
        <translation>Serielle Konsole</translation>
    </message>
    <message>
        <source>The line to %1 ended. Connecting again ...</source>
        <translation>Die Verbindung zu %1 endete. Verbinde erneut …</translation>
    </message>
    <message>
        <source>Connecting to %1 ...</source>
        <translation>Verbinde mit %1 …</translation>
    </message>
    <message>
        <source>Connected to %1. Press Enter if nothing appears.</source>
        <translation>Verbunden mit %1. Drücken Sie die Eingabetaste, wenn nichts erscheint.</translation>
    </message>
    <message>
        <source>The other side closed the line.</source>
        <translation>Die Gegenseite hat die Verbindung geschlossen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>The server is stopped</source>
        <translation>Der Server ist gestoppt</translation>
    </message>
    <message>
        <source>This cloud offers no serial console</source>
        <translation>Diese Cloud bietet keine serielle Konsole</translation>
    </message>
    <message>
        <source>The serial console cannot be opened</source>
        <translation>Die serielle Konsole lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>The server is stopped.</source>
        <translation>Der Server ist gestoppt.</translation>
    </message>
    <message>
        <source>The connection ended: %1</source>
        <translation>Die Verbindung endete: %1</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Neu verbinden</translation>
    </message>
    <message>
        <source>The line is slower than what was typed: the last of it was not sent.</source>
        <translation>Die Leitung ist langsamer als die Eingabe: Deren Ende wurde nicht gesendet.</translation>
    </message>
</context>
<context>
    <name>cirro::Server</name>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Flavor</source>
        <translation>Flavor</translation>
    </message>
    <message>
        <source>Flavor ID</source>
        <translation>Flavor-ID</translation>
    </message>
    <message>
        <source>vCPUs</source>
        <translation>vCPUs</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Platte</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Key pair</source>
        <translation>Schlüsselpaar</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Reason of the lock</source>
        <translation>Grund der Sperre</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen am</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>VM state</source>
        <translation>VM-Zustand</translation>
    </message>
    <message>
        <source>Power state</source>
        <translation>Stromzustand</translation>
    </message>
    <message>
        <source>Security groups</source>
        <translation>Sicherheitsgruppen</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Volumes</translation>
    </message>
    <message>
        <source>Server groups</source>
        <translation>Servergruppen</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netze</translation>
    </message>
    <message>
        <source>User data</source>
        <translation>User Data</translation>
    </message>
    <message>
        <source>Config drive</source>
        <translation>Config Drive</translation>
    </message>
    <message>
        <source>Disk partition</source>
        <translation>Plattenaufteilung</translation>
    </message>
    <message>
        <source>Access IPv4</source>
        <translation>Zugriffs-IPv4</translation>
    </message>
    <message>
        <source>Access IPv6</source>
        <translation>Zugriffs-IPv6</translation>
    </message>
    <message>
        <source>Launched</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Hypervisor</source>
        <translation>Hypervisor</translation>
    </message>
    <message>
        <source>Instance name</source>
        <translation>Instanzname</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Hostname</translation>
    </message>
    <message>
        <source>Host status</source>
        <translation>Host-Status</translation>
    </message>
    <message>
        <source>Host ID</source>
        <translation>Host-ID</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
</context>
<context>
    <name>cirro::ServerActionText</name>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Reboot</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Unpause</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Aufwecken</translation>
    </message>
    <message>
        <source>Shelve</source>
        <translation>Auslagern</translation>
    </message>
    <message>
        <source>Offload</source>
        <translation>Vom Host nehmen</translation>
    </message>
    <message>
        <source>Unshelve</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Rescue</source>
        <translation>Retten</translation>
    </message>
    <message>
        <source>Unrescue</source>
        <translation>Rettung beenden</translation>
    </message>
    <message>
        <source>Rebuild</source>
        <translation>Neu bauen</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>Größe ändern</translation>
    </message>
    <message>
        <source>Confirm resize</source>
        <translation>Größenänderung bestätigen</translation>
    </message>
    <message>
        <source>Revert resize</source>
        <translation>Größenänderung zurücknehmen</translation>
    </message>
    <message>
        <source>Migration</source>
        <translation>Migration</translation>
    </message>
    <message>
        <source>Live migration</source>
        <translation>Live-Migration</translation>
    </message>
    <message>
        <source>Abort live migration</source>
        <translation>Live-Migration abbrechen</translation>
    </message>
    <message>
        <source>Force live migration to complete</source>
        <translation>Abschluss der Live-Migration erzwingen</translation>
    </message>
    <message>
        <source>Evacuation</source>
        <translation>Evakuierung</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>Passwort setzen</translation>
    </message>
    <message>
        <source>Reset state</source>
        <translation>Zustand setzen</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Abbild</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Attach volume</source>
        <translation>Volume anhängen</translation>
    </message>
    <message>
        <source>Detach volume</source>
        <translation>Volume lösen</translation>
    </message>
    <message>
        <source>Extend volume</source>
        <translation>Volume vergrößern</translation>
    </message>
    <message>
        <source>Exchange volume</source>
        <translation>Volume tauschen</translation>
    </message>
    <message>
        <source>Renew attachment of volume</source>
        <translation>Anhang des Volumes erneuern</translation>
    </message>
    <message>
        <source>Attach interface</source>
        <translation>Schnittstelle anhängen</translation>
    </message>
    <message>
        <source>Detach interface</source>
        <translation>Schnittstelle lösen</translation>
    </message>
    <message>
        <source>Crash dump</source>
        <translation>Speicherabzug</translation>
    </message>
</context>
<context>
    <name>cirro::ServerAddress</name>
    <message>
        <source>Floating</source>
        <translation>Floating</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fest</translation>
    </message>
</context>
<context>
    <name>cirro::ServerGroup</name>
    <message>
        <source>Server group</source>
        <translation>Servergruppe</translation>
    </message>
    <message>
        <source>Server groups</source>
        <translation>Servergruppen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>cirro::ServerMigration</name>
    <message>
        <source>Live migration</source>
        <translation>Live-Migration</translation>
    </message>
    <message>
        <source>Live migrations under way</source>
        <translation>Laufende Live-Migrationen</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Memory copied</source>
        <translation>Speicher kopiert</translation>
    </message>
    <message>
        <source>Disk copied</source>
        <translation>Platte kopiert</translation>
    </message>
    <message>
        <source>From host</source>
        <translation>Von Host</translation>
    </message>
    <message>
        <source>To host</source>
        <translation>Zu Host</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Memory to copy</source>
        <translation>Speicher zu kopieren</translation>
    </message>
    <message>
        <source>Disk to copy</source>
        <translation>Platte zu kopieren</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Platte</translation>
    </message>
    <message>
        <source>From node</source>
        <translation>Von Knoten</translation>
    </message>
    <message>
        <source>To node</source>
        <translation>Zu Knoten</translation>
    </message>
    <message>
        <source>To address</source>
        <translation>Zu Adresse</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>Server ID</source>
        <translation>Server-ID</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
</context>
<context>
    <name>cirro::ServerUsage</name>
    <message>
        <source>Server hours</source>
        <translation>Serverstunden</translation>
    </message>
    <message>
        <source>vCPU hours</source>
        <translation>vCPU-Stunden</translation>
    </message>
    <message>
        <source>Memory, GiB hours</source>
        <translation>Speicher, GiB-Stunden</translation>
    </message>
    <message>
        <source>Disk, GiB hours</source>
        <translation>Platte, GiB-Stunden</translation>
    </message>
    <message>
        <source>Usage of a server</source>
        <translation>Nutzung eines Servers</translation>
    </message>
    <message>
        <source>Usage this month</source>
        <translation>Nutzung in diesem Monat</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Flavor</source>
        <translation>Flavor</translation>
    </message>
    <message>
        <source>vCPUs</source>
        <translation>vCPUs</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Platte</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Geendet</translation>
    </message>
    <message>
        <source>Seconds since the start</source>
        <translation>Sekunden seit dem Start</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
</context>
<context>
    <name>cirro::Service</name>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>cirro::ServiceCatalog</name>
    <message>
        <source>The cloud&apos;s catalog is empty: it names no service.</source>
        <translation>Der Katalog der Cloud ist leer: Er nennt keinen Dienst.</translation>
    </message>
    <message>
        <source>Choose a project; without one a cloud shows no services.</source>
        <translation>Wählen Sie ein Projekt; ohne eines zeigt eine Cloud keine Dienste.</translation>
    </message>
    <message>
        <source>This cloud has no %1 service.</source>
        <translation>Diese Cloud hat keinen Dienst %1.</translation>
    </message>
    <message>
        <source>Its catalog has: %1.</source>
        <translation>In ihrem Katalog stehen: %1.</translation>
    </message>
    <message>
        <source>This cloud has no %1 service in region %2.</source>
        <translation>Diese Cloud hat keinen Dienst %1 in der Region %2.</translation>
    </message>
    <message>
        <source>It is offered in: %1.</source>
        <translation>Es gibt ihn in: %1.</translation>
    </message>
    <message>
        <source>This cloud has no %1 endpoint of its %2 service.</source>
        <translation>Diese Cloud hat keinen Endpunkt %1 ihres Dienstes %2.</translation>
    </message>
    <message>
        <source>It has these interfaces: %1.</source>
        <translation>Es gibt diese Interfaces: %1.</translation>
    </message>
    <message>
        <source>This cloud has no %1 service of the wanted name or id.</source>
        <translation>Diese Cloud hat keinen Dienst %1 mit diesem Namen oder dieser ID.</translation>
    </message>
    <message>
        <source>Names: %1.</source>
        <translation>Namen: %1.</translation>
    </message>
</context>
<context>
    <name>cirro::ServiceFilter</name>
    <message>
        <source>&quot;%1&quot; is no interface of a service.</source>
        <translation>„%1“ ist kein Interface eines Dienstes.</translation>
    </message>
    <message>
        <source>Use public, internal or admin.</source>
        <translation>Verwenden Sie public, internal oder admin.</translation>
    </message>
</context>
<context>
    <name>cirro::ServiceTypes</name>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Compute</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Block Storage</source>
        <translation>Blockspeicher</translation>
    </message>
    <message>
        <source>Object Store</source>
        <translation>Objektspeicher</translation>
    </message>
    <message>
        <source>Orchestration</source>
        <translation>Orchestrierung</translation>
    </message>
    <message>
        <source>Load Balancer</source>
        <translation>Lastverteiler</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Shared File Systems</source>
        <translation>Geteilte Dateisysteme</translation>
    </message>
    <message>
        <source>Key Manager</source>
        <translation>Schlüsselverwaltung</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Placement</translation>
    </message>
    <message>
        <source>Bare Metal</source>
        <translation>Bare Metal</translation>
    </message>
    <message>
        <source>Bare Metal Introspection</source>
        <translation>Bare-Metal-Inspektion</translation>
    </message>
    <message>
        <source>Container Infrastructure</source>
        <translation>Container-Infrastruktur</translation>
    </message>
    <message>
        <source>Application Containers</source>
        <translation>Anwendungscontainer</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>Clustering</source>
        <translation>Clustering</translation>
    </message>
    <message>
        <source>Messaging</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Alarming</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Metering</source>
        <translation>Messung</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Reservierung</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <source>Server High Availability</source>
        <translation>Server-Hochverfügbarkeit</translation>
    </message>
    <message>
        <source>Resource Optimization</source>
        <translation>Ressourcenoptimierung</translation>
    </message>
    <message>
        <source>Root Cause Analysis</source>
        <translation>Ursachenanalyse</translation>
    </message>
    <message>
        <source>Administrative Logic</source>
        <translation>Verwaltungslogik</translation>
    </message>
    <message>
        <source>NFV Orchestration</source>
        <translation>NFV-Orchestrierung</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Funktionen</translation>
    </message>
    <message>
        <source>Data Processing</source>
        <translation>Datenverarbeitung</translation>
    </message>
    <message>
        <source>Application Catalog</source>
        <translation>Anwendungskatalog</translation>
    </message>
    <message>
        <source>Application Deployment</source>
        <translation>Anwendungsverteilung</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Data Protection</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Überwachung</translation>
    </message>
    <message>
        <source>Monitoring Events</source>
        <translation>Überwachungsereignisse</translation>
    </message>
    <message>
        <source>Monitoring Logs</source>
        <translation>Überwachungsprotokolle</translation>
    </message>
    <message>
        <source>Networks across Regions</source>
        <translation>Netze über Regionen</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>EC2 API</source>
        <translation>EC2-API</translation>
    </message>
</context>
<context>
    <name>cirro::Session</name>
    <message>
        <source>&quot;%1&quot; is no microversion.</source>
        <translation>„%1“ ist keine Microversion.</translation>
    </message>
    <message>
        <source>Name one, such as 2.79.</source>
        <translation>Nennen Sie eine, etwa 2.79.</translation>
    </message>
    <message>
        <source>Signing in again will not help. An application credential may lack an access rule for this, or the service does not trust the identity service.</source>
        <translation>Neu anmelden hilft nicht. Einem Application Credential kann eine Zugriffsregel fehlen, oder der Dienst traut dem Identitätsdienst nicht.</translation>
    </message>
    <message>
        <source>The service refuses a token that was issued just now.</source>
        <translation>Der Dienst weist ein eben erst ausgestelltes Token ab.</translation>
    </message>
</context>
<context>
    <name>cirro::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>cirro::StateCard</name>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
</context>
<context>
    <name>cirro::StatusBar</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Show activity (Ctrl+J)</source>
        <translation>Aktivität anzeigen (Strg+J)</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>user and roles</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>API %1 ms</source>
        <translation>API %1 ms</translation>
    </message>
    <message>
        <source>How long answers of the services take, of late</source>
        <translation>Wie lange Antworten der Dienste zuletzt dauern</translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n Aktivität</numerusform>
            <numerusform>%n Aktivitäten</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cirro::StatusError</name>
    <message>
        <source>The service does not offer this operation.</source>
        <translation>Der Dienst bietet diesen Vorgang nicht an.</translation>
    </message>
    <message>
        <source>The request is larger than the service accepts.</source>
        <translation>Die Anfrage ist größer, als der Dienst annimmt.</translation>
    </message>
    <message>
        <source>The service does not accept this kind of content.</source>
        <translation>Der Dienst nimmt diese Art von Inhalt nicht an.</translation>
    </message>
    <message>
        <source>The service does not accept the request (status %1).</source>
        <translation>Der Dienst nimmt die Anfrage nicht an (Status %1).</translation>
    </message>
    <message>
        <source>The cloud does not accept the sign-in.</source>
        <translation>Die Cloud nimmt die Anmeldung nicht an.</translation>
    </message>
    <message>
        <source>You are not allowed to do this.</source>
        <translation>Sie dürfen das nicht.</translation>
    </message>
    <message>
        <source>It does not exist any more.</source>
        <translation>Es existiert nicht mehr.</translation>
    </message>
    <message>
        <source>It does not exist.</source>
        <translation>Es existiert nicht.</translation>
    </message>
    <message>
        <source>It was changed by somebody else meanwhile.</source>
        <translation>Jemand anderes hat es inzwischen geändert.</translation>
    </message>
    <message>
        <source>This cannot be done in the present state.</source>
        <translation>Das geht im jetzigen Zustand nicht.</translation>
    </message>
    <message>
        <source>A limit of the project is reached.</source>
        <translation>Eine Grenze des Projekts ist erreicht.</translation>
    </message>
    <message>
        <source>The service gets too many requests.</source>
        <translation>Der Dienst bekommt zu viele Anfragen.</translation>
    </message>
    <message>
        <source>The service failed (status %1).</source>
        <translation>Der Dienst hat versagt (Status %1).</translation>
    </message>
    <message>
        <source>The service answered with status %1.</source>
        <translation>Der Dienst antwortete mit Status %1.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Versuchen Sie es in %n Sekunde erneut.</numerusform>
            <numerusform>Versuchen Sie es in %n Sekunden erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>Use another project, or ask for a role that allows it.</source>
        <translation>Verwenden Sie ein anderes Projekt, oder bitten Sie um eine Rolle, die es erlaubt.</translation>
    </message>
    <message>
        <source>Refresh the list.</source>
        <translation>Aktualisieren Sie die Liste.</translation>
    </message>
    <message>
        <source>Refresh, and try again when nothing else is under way with it.</source>
        <translation>Aktualisieren Sie, und versuchen Sie es erneut, wenn sonst nichts damit geschieht.</translation>
    </message>
    <message>
        <source>Delete what is not needed any more, or ask for a higher quota.</source>
        <translation>Löschen Sie, was nicht mehr gebraucht wird, oder bitten Sie um mehr Quota.</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>Try again later; if it stays so, give the request id to the operator.</source>
        <translation>Versuchen Sie es später erneut; bleibt es so, nennen Sie dem Betreiber die Anfrage-ID.</translation>
    </message>
    <message>
        <source>Check the address: something other than the service may have answered.</source>
        <translation>Prüfen Sie die Adresse: Es kann etwas anderes als der Dienst geantwortet haben.</translation>
    </message>
    <message>
        <source>Check what was entered.</source>
        <translation>Prüfen Sie die Eingaben.</translation>
    </message>
</context>
<context>
    <name>cirro::StatusText</name>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Wird gebaut</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Rebooting</source>
        <translation>Startet neu</translation>
    </message>
    <message>
        <source>Rebooting hard</source>
        <translation>Startet hart neu</translation>
    </message>
    <message>
        <source>Setting password</source>
        <translation>Setzt Passwort</translation>
    </message>
    <message>
        <source>Rebuilding</source>
        <translation>Wird neu gebaut</translation>
    </message>
    <message>
        <source>Migrating</source>
        <translation>Zieht um</translation>
    </message>
    <message>
        <source>Resizing</source>
        <translation>Ändert Größe</translation>
    </message>
    <message>
        <source>Resize to confirm</source>
        <translation>Größe bestätigen</translation>
    </message>
    <message>
        <source>Reverting resize</source>
        <translation>Größe wird zurückgesetzt</translation>
    </message>
    <message>
        <source>Rescue</source>
        <translation>Rettung</translation>
    </message>
    <message>
        <source>Shelved</source>
        <translation>Eingelagert</translation>
    </message>
    <message>
        <source>Shelved, offloaded</source>
        <translation>Ausgelagert</translation>
    </message>
    <message>
        <source>Soft deleted</source>
        <translation>Vorläufig gelöscht</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Creating</source>
        <translation>Wird erstellt</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Wird gelöscht</translation>
    </message>
    <message>
        <source>Attaching</source>
        <translation>Wird angehängt</translation>
    </message>
    <message>
        <source>Detaching</source>
        <translation>Wird gelöst</translation>
    </message>
    <message>
        <source>Extending</source>
        <translation>Wird erweitert</translation>
    </message>
    <message>
        <source>Changing type</source>
        <translation>Typ wird geändert</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>Wird hochgeladen</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Wird gesichert</translation>
    </message>
    <message>
        <source>Restoring backup</source>
        <translation>Sicherung wird eingespielt</translation>
    </message>
    <message>
        <source>Awaiting transfer</source>
        <translation>Wartet auf Übergabe</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Eingereiht</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Wird importiert</translation>
    </message>
    <message>
        <source>Killed</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Pending delete</source>
        <translation>Löschung steht an</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Eingeschränkt</translation>
    </message>
    <message>
        <source>No monitor</source>
        <translation>Ohne Überwachung</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Steht aus</translation>
    </message>
    <message>
        <source>Updating</source>
        <translation>Wird geändert</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Abgeschaltet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Scheduling</source>
        <translation>Wird eingeplant</translation>
    </message>
    <message>
        <source>Preparing disks</source>
        <translation>Platten werden vorbereitet</translation>
    </message>
    <message>
        <source>Preparing network</source>
        <translation>Netz wird vorbereitet</translation>
    </message>
    <message>
        <source>Spawning</source>
        <translation>Wird gestartet</translation>
    </message>
    <message>
        <source>Taking snapshot</source>
        <translation>Snapshot entsteht</translation>
    </message>
    <message>
        <source>Uploading snapshot</source>
        <translation>Snapshot wird hochgeladen</translation>
    </message>
    <message>
        <source>Preparing resize</source>
        <translation>Größenänderung beginnt</translation>
    </message>
    <message>
        <source>Finishing resize</source>
        <translation>Größenänderung endet</translation>
    </message>
    <message>
        <source>Confirming resize</source>
        <translation>Größe wird bestätigt</translation>
    </message>
    <message>
        <source>Pausing</source>
        <translation>Pausiert gerade</translation>
    </message>
    <message>
        <source>Unpausing</source>
        <translation>Pause endet</translation>
    </message>
    <message>
        <source>Suspending</source>
        <translation>Wird angehalten</translation>
    </message>
    <message>
        <source>Resuming</source>
        <translation>Wird fortgesetzt</translation>
    </message>
    <message>
        <source>Powering off</source>
        <translation>Schaltet aus</translation>
    </message>
    <message>
        <source>Powering on</source>
        <translation>Schaltet ein</translation>
    </message>
    <message>
        <source>Rescuing</source>
        <translation>Rettung beginnt</translation>
    </message>
    <message>
        <source>Unrescuing</source>
        <translation>Rettung endet</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Wird wiederhergestellt</translation>
    </message>
    <message>
        <source>Shelving</source>
        <translation>Wird eingelagert</translation>
    </message>
    <message>
        <source>Offloading</source>
        <translation>Wird ausgelagert</translation>
    </message>
    <message>
        <source>Unshelving</source>
        <translation>Wird zurückgeholt</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Wird vorbereitet</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Wird abgeschlossen</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Confirming</source>
        <translation>Wird bestätigt</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Reverting</source>
        <translation>Wird zurückgenommen</translation>
    </message>
    <message>
        <source>Reverted</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
</context>
<context>
    <name>cirro::Subnet</name>
    <message>
        <source>Subnet</source>
        <translation>Subnetz</translation>
    </message>
    <message>
        <source>Subnets</source>
        <translation>Subnetze</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>IP version</source>
        <translation>IP-Version</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>DHCP</source>
        <translation>DHCP</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Allocation pools</source>
        <translation>Adresspools</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation>DNS-Server</translation>
    </message>
    <message>
        <source>Host routes</source>
        <translation>Hostrouten</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>IPv6 router advertisement</source>
        <translation>IPv6-Router-Advertisement</translation>
    </message>
    <message>
        <source>IPv6 address mode</source>
        <translation>IPv6-Adressmodus</translation>
    </message>
    <message>
        <source>Service types</source>
        <translation>Diensttypen</translation>
    </message>
    <message>
        <source>Publish addresses in DNS</source>
        <translation>Adressen im DNS veröffentlichen</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Subnet pool</source>
        <translation>Subnetzpool</translation>
    </message>
    <message>
        <source>Prefix length</source>
        <translation>Präfixlänge</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>cirro::TagEditor</name>
    <message>
        <source>Add a tag</source>
        <translation>Tag hinzufügen</translation>
    </message>
    <message>
        <source>A tag has at least one character.</source>
        <translation>Ein Tag hat mindestens ein Zeichen.</translation>
    </message>
    <message>
        <source>A tag holds no slash and no comma.</source>
        <translation>Ein Tag enthält keinen Schrägstrich und kein Komma.</translation>
    </message>
    <message>
        <source>A tag has at most %1 characters.</source>
        <translation>Ein Tag hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>This tag is there already.</source>
        <translation>Diesen Tag gibt es schon.</translation>
    </message>
    <message>
        <source>A server has at most %1 tags.</source>
        <translation>Ein Server hat höchstens %1 Tags.</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>Keine Tags</translation>
    </message>
    <message>
        <source>Remove the tag %1</source>
        <translation>Tag %1 entfernen</translation>
    </message>
</context>
<context>
    <name>cirro::TerminalView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Größere Schrift</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>K&amp;leinere Schrift</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>&amp;Normale Schrift</translation>
    </message>
    <message>
        <source>&amp;Reset the terminal</source>
        <translation>Terminal &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Tab leaves the terminal.</source>
        <translation>Strg+Umschalt+Tab verlässt das Terminal.</translation>
    </message>
</context>
<context>
    <name>cirro::TlsFiles</name>
    <message>
        <source>Check cacert, cert and key of the cloud in clouds.yaml.</source>
        <translation>Prüfen Sie cacert, cert und key der Cloud in clouds.yaml.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Die Datei %1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate in PEM form.</source>
        <translation>Die Datei %1 enthält kein Zertifikat im PEM-Format.</translation>
    </message>
    <message>
        <source>The file %1 holds no private key in PEM form, or one with a passphrase.</source>
        <translation>Die Datei %1 enthält keinen privaten Schlüssel im PEM-Format, oder einen mit Passphrase.</translation>
    </message>
</context>
<context>
    <name>cirro::TlsText</name>
    <message>
        <source>The certificate of %1 expired on %2.</source>
        <translation>Das Zertifikat von %1 ist am %2 abgelaufen.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid before %2.</source>
        <translation>Das Zertifikat von %1 gilt erst ab %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 was revoked.</source>
        <translation>Das Zertifikat von %1 wurde widerrufen.</translation>
    </message>
    <message>
        <source>The certificate was not issued for %1.</source>
        <translation>Das Zertifikat wurde nicht für %1 ausgestellt.</translation>
    </message>
    <message>
        <source>The certificate of %1 is signed by itself.</source>
        <translation>Das Zertifikat von %1 ist von sich selbst unterschrieben.</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by an authority that is not known here.</source>
        <translation>Das Zertifikat von %1 stammt von einer hier unbekannten Stelle.</translation>
    </message>
    <message>
        <source>A secure connection to %1 could not be made.</source>
        <translation>Eine sichere Verbindung zu %1 kam nicht zustande.</translation>
    </message>
    <message>
        <source>Ask the operator to renew it, and check the clock of this computer.</source>
        <translation>Bitten Sie den Betreiber, es zu erneuern, und prüfen Sie die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>Check the clock of this computer.</source>
        <translation>Prüfen Sie die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>Do not connect; ask the operator.</source>
        <translation>Verbinden Sie sich nicht; fragen Sie den Betreiber.</translation>
    </message>
    <message>
        <source>Use one of the names that stand in the certificate as the address.</source>
        <translation>Verwenden Sie als Adresse einen der Namen im Zertifikat.</translation>
    </message>
    <message>
        <source>Check that the address and its port speak TLS, and whether the cloud asks for a client certificate (cert and key in clouds.yaml).</source>
        <translation>Prüfen Sie, ob Adresse und Port TLS sprechen und ob die Cloud ein Client-Zertifikat verlangt (cert und key in clouds.yaml).</translation>
    </message>
    <message>
        <source>Give the cloud&apos;s authority as a CA file (cacert in clouds.yaml); only for tests, verification can be switched off (insecure).</source>
        <translation>Geben Sie die Stelle der Cloud als CA-Datei an (cacert in clouds.yaml); nur für Tests lässt sich die Prüfung abschalten (insecure).</translation>
    </message>
    <message>
        <source>Issued by %1 for %2; valid from %3 to %4.</source>
        <translation>Ausgestellt von %1 für %2; gültig von %3 bis %4.</translation>
    </message>
</context>
<context>
    <name>cirro::Until</name>
    <message>
        <source>Gave up waiting.</source>
        <translation>Das Warten wurde aufgegeben.</translation>
    </message>
    <message>
        <source>Look again later: it may still happen.</source>
        <translation>Sehen Sie später wieder nach: Es kann noch geschehen.</translation>
    </message>
</context>
<context>
    <name>cirro::UploadText</name>
    <message>
        <source>It became shorter while it was read.</source>
        <translation>Es wurde kürzer, während es gelesen wurde.</translation>
    </message>
</context>
<context>
    <name>cirro::UserPreference</name>
    <message>
        <source>There is no service type &quot;%1&quot;.</source>
        <translation>Es gibt keinen Diensttyp „%1“.</translation>
    </message>
    <message>
        <source>Known service types: %1.</source>
        <translation>Bekannte Diensttypen: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no version of a service.</source>
        <translation>„%1“ ist keine Version eines Dienstes.</translation>
    </message>
    <message>
        <source>Versions look like 3, v3 or 2.1.</source>
        <translation>Versionen sehen aus wie 3, v3 oder 2.1.</translation>
    </message>
</context>
<context>
    <name>cirro::ValueText</name>
    <message>
        <source>no limit</source>
        <translation>ohne Grenze</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>vor %n min</numerusform>
            <numerusform>vor %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>in %n min</numerusform>
            <numerusform>in %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>vor %n h</numerusform>
            <numerusform>vor %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n h</source>
        <translation>
            <numerusform>in %n h</numerusform>
            <numerusform>in %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n d</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 UTC)</source>
        <translation>%1 (%2 UTC)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how much is done</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>cirro::Volume</name>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Volumes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Attached to</source>
        <translation>Angehängt an</translation>
    </message>
    <message>
        <source>Bootable</source>
        <translation>Bootfähig</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Verschlüsselt</translation>
    </message>
    <message>
        <source>Several attachments</source>
        <translation>Mehrfach anhängbar</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>Of image</source>
        <translation>Aus Image</translation>
    </message>
    <message>
        <source>Of snapshot</source>
        <translation>Aus Snapshot</translation>
    </message>
    <message>
        <source>Of volume</source>
        <translation>Aus Volume</translation>
    </message>
    <message>
        <source>Of backup</source>
        <translation>Aus Sicherung</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Image ID</source>
        <translation>Image-ID</translation>
    </message>
    <message>
        <source>Type ID</source>
        <translation>Typ-ID</translation>
    </message>
    <message>
        <source>Counts for the quota</source>
        <translation>Zählt zur Quota</translation>
    </message>
    <message>
        <source>Replication</source>
        <translation>Replikation</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Migration</source>
        <translation>Migration</translation>
    </message>
    <message>
        <source>Name ID</source>
        <translation>Namens-ID</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>cirro::VolumeAttachment</name>
    <message>
        <source>Attached volume</source>
        <translation>Angehängtes Volume</translation>
    </message>
    <message>
        <source>Attached volumes</source>
        <translation>Angehängte Volumes</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Deleted with the server</source>
        <translation>Mit dem Server gelöscht</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Attachment ID</source>
        <translation>Attachment-ID</translation>
    </message>
    <message>
        <source>Mapping ID</source>
        <translation>Mapping-ID</translation>
    </message>
    <message>
        <source>Server ID</source>
        <translation>Server-ID</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
</context>
<context>
    <name>cirro::VolumeLimits</name>
    <message>
        <source>Limits</source>
        <translation>Grenzwerte</translation>
    </message>
    <message>
        <source>Volumes used</source>
        <translation>Volumes belegt</translation>
    </message>
    <message>
        <source>Volumes allowed</source>
        <translation>Volumes erlaubt</translation>
    </message>
    <message>
        <source>Size used</source>
        <translation>Größe belegt</translation>
    </message>
    <message>
        <source>Size allowed</source>
        <translation>Größe erlaubt</translation>
    </message>
    <message>
        <source>Snapshots used</source>
        <translation>Snapshots belegt</translation>
    </message>
    <message>
        <source>Snapshots allowed</source>
        <translation>Snapshots erlaubt</translation>
    </message>
    <message>
        <source>Backups used</source>
        <translation>Sicherungen belegt</translation>
    </message>
    <message>
        <source>Backups allowed</source>
        <translation>Sicherungen erlaubt</translation>
    </message>
    <message>
        <source>Size of backups used</source>
        <translation>Größe der Sicherungen belegt</translation>
    </message>
    <message>
        <source>Size of backups allowed</source>
        <translation>Größe der Sicherungen erlaubt</translation>
    </message>
</context>
<context>
    <name>cirro::VolumeSnapshot</name>
    <message>
        <source>Volume snapshot</source>
        <translation>Volume-Snapshot</translation>
    </message>
    <message>
        <source>Volume snapshots</source>
        <translation>Volume-Snapshots</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>Although in use</source>
        <translation>Obwohl in Gebrauch</translation>
    </message>
    <message>
        <source>Group snapshot</source>
        <translation>Gruppen-Snapshot</translation>
    </message>
    <message>
        <source>Counts for the quota</source>
        <translation>Zählt zur Quota</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>cirro::VolumeType</name>
    <message>
        <source>Volume type</source>
        <translation>Volume-Typ</translation>
    </message>
    <message>
        <source>Volume types</source>
        <translation>Volume-Typen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Öffentlich</translation>
    </message>
    <message>
        <source>Extra specs</source>
        <translation>Extra Specs</translation>
    </message>
    <message>
        <source>QoS specs</source>
        <translation>QoS Specs</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>cirro::WebSocket</name>
    <message>
        <source>Connect again.</source>
        <translation>Verbinden Sie sich neu.</translation>
    </message>
    <message>
        <source>%1 is shutting down and closed the line.</source>
        <translation>%1 fährt herunter und hat die Verbindung geschlossen.</translation>
    </message>
    <message>
        <source>%1 closed the line (code %2).</source>
        <translation>%1 hat die Verbindung geschlossen (Code %2).</translation>
    </message>
    <message>
        <source>The line to %1 broke.</source>
        <translation>Die Verbindung zu %1 brach ab.</translation>
    </message>
    <message>
        <source>%1 answers, but opens no line.</source>
        <translation>%1 antwortet, öffnet aber keine Verbindung.</translation>
    </message>
    <message>
        <source>Ask for a new address; this one may have ended.</source>
        <translation>Fordern Sie eine neue Adresse an; diese ist vielleicht abgelaufen.</translation>
    </message>
</context>
<context>
    <name>cirro::WireText</name>
    <message>
        <source>The content to be sent cannot be read.</source>
        <translation>Der zu sendende Inhalt ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Try again, or check the network connection.</source>
        <translation>Versuchen Sie es erneut oder prüfen Sie die Netzverbindung.</translation>
    </message>
    <message>
        <source>Tell the operator of the cloud.</source>
        <translation>Sagen Sie es dem Betreiber der Cloud.</translation>
    </message>
    <message>
        <source>The answer is larger than %1.</source>
        <translation>Die Antwort ist größer als %1.</translation>
    </message>
    <message>
        <source>What is received cannot be written.</source>
        <translation>Was empfangen wird, lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Check the free space and the rights of the folder.</source>
        <translation>Prüfen Sie den freien Platz und die Rechte des Ordners.</translation>
    </message>
    <message>
        <source>The answer broke off after %1 of %2 bytes.</source>
        <translation>Die Antwort brach nach %1 von %2 Bytes ab.</translation>
    </message>
</context>
<context>
    <name>cirro::Workspace</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Words, or status:error, net:10.0, !name:test (Ctrl+F)</source>
        <translation>Wörter, oder status:error, net:10.0, !name:test (Strg+F)</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>project and region</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>cirro::Yaml</name>
    <message>
        <source>An alias stands inside of what it refers to.</source>
        <translation>Ein Alias steht in dem, worauf er verweist.</translation>
    </message>
    <message>
        <source>The values are nested too deeply.</source>
        <translation>Die Werte sind zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>A key must be plain text.</source>
        <translation>Ein Schlüssel muss einfacher Text sein.</translation>
    </message>
    <message>
        <source>A merge key (&lt;&lt;) must refer to a map.</source>
        <translation>Ein Merge-Schlüssel (&lt;&lt;) muss auf eine Zuordnung verweisen.</translation>
    </message>
    <message>
        <source>There are more values than a configuration can have.</source>
        <translation>Es sind mehr Werte, als eine Konfiguration haben kann.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4</source>
        <translation>%1, Zeile %2, Spalte %3: %4</translation>
    </message>
    <message>
        <source>Put texts with any of : # { } [ ] &amp; * ! | &gt; &apos; &quot; % @ ` into quotes, and indent with blanks only.</source>
        <translation>Setzen Sie Texte mit : # { } [ ] &amp; * ! | &gt; &apos; &quot; % @ ` in Anführungszeichen, und rücken Sie nur mit Leerzeichen ein.</translation>
    </message>
    <message>
        <source>This is not valid YAML.</source>
        <translation>Das ist kein gültiges YAML.</translation>
    </message>
    <message>
        <source>A map ends in the wrong place.</source>
        <translation>Eine Zuordnung endet an falscher Stelle.</translation>
    </message>
    <message>
        <source>A list ends in the wrong place.</source>
        <translation>Eine Liste endet an falscher Stelle.</translation>
    </message>
    <message>
        <source>A key and its value cannot stand here.</source>
        <translation>Ein Schlüssel mit Wert kann hier nicht stehen.</translation>
    </message>
    <message>
        <source>A line is indented with a tab.</source>
        <translation>Eine Zeile ist mit Tabulator eingerückt.</translation>
    </message>
    <message>
        <source>A quote is opened and not closed.</source>
        <translation>Ein Anführungszeichen wird geöffnet und nicht geschlossen.</translation>
    </message>
    <message>
        <source>An alias refers to an anchor that is not there.</source>
        <translation>Ein Alias verweist auf einen fehlenden Anker.</translation>
    </message>
    <message>
        <source>%1 is too large for a configuration file.</source>
        <translation>%1 ist zu groß für eine Konfigurationsdatei.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Prüfen Sie, ob es die richtige Datei ist.</translation>
    </message>
    <message>
        <source>%1 holds more than one YAML document.</source>
        <translation>%1 enthält mehr als ein YAML-Dokument.</translation>
    </message>
    <message>
        <source>Remove the lines of three dashes and what follows the second one.</source>
        <translation>Entfernen Sie die Zeilen aus drei Strichen und was der zweiten folgt.</translation>
    </message>
    <message>
        <source>%1 cannot be read as YAML.</source>
        <translation>%1 ist nicht als YAML lesbar.</translation>
    </message>
    <message>
        <source>%1: The values are nested too deeply.</source>
        <translation>%1: Die Werte sind zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>This is not valid JSON.</source>
        <translation>Das ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>Look for a missing quote, comma or brace there or just before.</source>
        <translation>Suchen Sie dort oder kurz davor nach fehlenden Anführungszeichen, Kommas oder Klammern.</translation>
    </message>
</context>
</TS>
