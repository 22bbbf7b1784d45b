<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutPart</name>
    <message>
        <location filename="../ui/pages/settings/about.py"/>
        <source>MindBody {version}</source>
        <translation>MindBody {version}</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/about.py"/>
        <source>Who has looked it over</source>
        <translation>Quién lo ha revisado</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/about.py"/>
        <source>No clinician has reviewed the lessons, practices and safety pages yet.</source>
        <translation>Ningún profesional de salud ha revisado todavía las lecciones, las prácticas y las páginas de seguridad.</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/about.py"/>
        <source>Help lines marked “not checked yet” have not been called by us.</source>
        <translation>Las líneas de ayuda con “aún no comprobado” no las hemos llamado.</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/about.py"/>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/about.py"/>
        <source>Show the sources</source>
        <translation>Mostrar las fuentes</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/about.py"/>
        <source>It teaches skills for living with long-lasting pain.</source>
        <translation>Enseña maneras de vivir con un dolor que dura.</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/about.py"/>
        <source>It works with no network. It sends nothing anywhere.</source>
        <translation>Funciona sin conexión. No envía nada a ninguna parte.</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/about.py"/>
        <source>The program: MIT licence.</source>
        <translation>El programa: licencia MIT.</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/about.py"/>
        <source>Lessons, practices, pictures and sounds: CC BY 4.0. Questionnaires keep their own terms.</source>
        <translation>Lecciones, prácticas, imágenes y sonidos: CC BY 4.0. Los cuestionarios conservan sus propias condiciones.</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/about.py"/>
        <source>Type: Atkinson Hyperlegible, by the Braille Institute, SIL Open Font License.</source>
        <translation>Letra: Atkinson Hyperlegible, del Braille Institute, SIL Open Font License.</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/about.py"/>
        <source>Windows and sound: Qt and PySide6, LGPL version 3.</source>
        <translation>Ventanas y sonido: Qt y PySide6, LGPL versión 3.</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/about.py"/>
        <source>Also inside, MIT: SQLAlchemy, Alembic, pydantic, ruamel.yaml, markdown-it-py.</source>
        <translation>También incluye, con MIT: SQLAlchemy, Alembic, pydantic, ruamel.yaml, markdown-it-py.</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/about.py"/>
        <source>MIT too: pydub, appdirs, argon2-cffi, annotated-types.</source>
        <translation>También con MIT: pydub, appdirs, argon2-cffi, annotated-types.</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/about.py"/>
        <source>BSD: NumPy, soundfile, SQLCipher, cryptography.</source>
        <translation>BSD: NumPy, soundfile, SQLCipher, cryptography.</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/about.py"/>
        <source>Other terms: sqlcipher3 (zlib), soxr (LGPL), audioop-lts (PSF).</source>
        <translation>Otras condiciones: sqlcipher3 (zlib), soxr (LGPL), audioop-lts (PSF).</translation>
    </message>
</context>
<context>
    <name>AfterPage</name>
    <message>
        <location filename="../ui/pages/session/after.py"/>
        <source>And how is it now?</source>
        <translation>¿Y cómo está ahora?</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/after.py"/>
        <source>There is no right way to feel after this.</source>
        <translation>No hay una manera correcta de sentirse después de esto.</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/after.py"/>
        <source>How it is now</source>
        <translation>Cómo está ahora</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/after.py"/>
        <source>More settled</source>
        <translation>Con más calma</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/after.py"/>
        <source>About the same</source>
        <translation>Más o menos igual</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/after.py"/>
        <source>More stirred up</source>
        <translation>Con más inquietud</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/after.py"/>
        <source>Your mood now, if you like</source>
        <translation>Su ánimo ahora, si quiere</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/after.py"/>
        <source>Your mood now</source>
        <translation>Su ánimo ahora</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/after.py"/>
        <source>Very low</source>
        <translation>Muy bajo</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/after.py"/>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/after.py"/>
        <source>Okay</source>
        <translation>Regular</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/after.py"/>
        <source>Good</source>
        <translation>Bueno</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/after.py"/>
        <source>Your pain now, if you like</source>
        <translation>Su dolor ahora, si quiere</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/after.py"/>
        <source>Pain now</source>
        <translation>Dolor ahora</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/after.py"/>
        <source>No pain</source>
        <translation>Sin dolor</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/after.py"/>
        <source>As bad as you can imagine</source>
        <translation>El peor que pueda imaginar</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/after.py"/>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/after.py"/>
        <source>Skip this</source>
        <translation>Omitir esto</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/after.py"/>
        <source>{title}, {length}</source>
        <translation>{title}, {length}</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/after.py"/>
        <source>Good to hear. It may stay a while or pass; both are normal.</source>
        <translation>Nos alegra saberlo. Puede durar un rato o pasar; las dos cosas son normales.</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/after.py"/>
        <source>That is common. It still counts as practice.</source>
        <translation>Es algo común. También cuenta como práctica.</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/after.py"/>
        <source>That happens to many people, and it is not your fault.</source>
        <translation>Le pasa a mucha gente, y no es culpa suya.</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/after.py"/>
        <source>This sounds like a very hard time. You deserve a person beside you. “Need help now” tells whom you can reach, at any hour.</source>
        <translation>Parece que pasa por un momento muy difícil. Usted merece tener a alguien a su lado. “Ayuda ahora” le dice a quién puede acudir, a cualquier hora.</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/after.py"/>
        <source>It was like this last time too. One of these may suit you better than watching the body. You might also tell your care team how the practices leave you.</source>
        <translation>La vez pasada también fue así. Quizás le venga mejor una de estas que observar el cuerpo. También podría contarle a su equipo de salud cómo le dejan las prácticas.</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/after.py"/>
        <source>It was like this last time too. Another kind of practice may suit you better. You might also tell someone you trust, or your care team, how these sessions leave you.</source>
        <translation>La vez pasada también fue así. Quizás le venga mejor otro tipo de práctica. También podría contarle a alguien de confianza, o a su equipo de salud, cómo le dejan estas sesiones.</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/after.py"/>
        <source>Would you like a few minutes to find your feet? You can stop at any time.</source>
        <translation>¿Quiere unos minutos para volver a sentir el suelo bajo los pies? Puede parar en cualquier momento.</translation>
    </message>
</context>
<context>
    <name>AgendaPart</name>
    <message>
        <location filename="../ui/pages/clinic/agenda.py"/>
        <source>Go there</source>
        <translation>Ir ahí</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/agenda.py"/>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/agenda.py"/>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/agenda.py"/>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/agenda.py"/>
        <source>{title} (kept for what people take home)</source>
        <translation>{title} (queda para lo que la gente se lleva)</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/agenda.py"/>
        <source>Take it up again</source>
        <translation>Volver a incluirlo</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/agenda.py"/>
        <source>Leave it out</source>
        <translation>Dejarlo fuera</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/agenda.py"/>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/agenda.py"/>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/agenda.py"/>
        <source>to come</source>
        <translation>por venir</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/agenda.py"/>
        <source>left out</source>
        <translation>fuera</translation>
    </message>
</context>
<context>
    <name>AmountStepper</name>
    <message>
        <location filename="../ui/pages/pacing/stepper.py"/>
        <source>Fewer</source>
        <translation>Menos</translation>
    </message>
    <message>
        <location filename="../ui/pages/pacing/stepper.py"/>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <location filename="../ui/pages/pacing/stepper.py"/>
        <source>Fewer: {what}</source>
        <translation>Menos: {what}</translation>
    </message>
    <message>
        <location filename="../ui/pages/pacing/stepper.py"/>
        <source>More: {what}</source>
        <translation>Más: {what}</translation>
    </message>
</context>
<context>
    <name>AskedRow</name>
    <message>
        <location filename="../ui/pages/log/asked.py"/>
        <source>Not today</source>
        <translation>Hoy no</translation>
    </message>
    <message>
        <location filename="../ui/pages/log/asked.py"/>
        <source>Does not apply</source>
        <translation>No aplica</translation>
    </message>
    <message>
        <location filename="../ui/pages/log/asked.py"/>
        <source>No pain</source>
        <translation>Sin dolor</translation>
    </message>
    <message>
        <location filename="../ui/pages/log/asked.py"/>
        <source>Very bad</source>
        <translation>Muy mal</translation>
    </message>
    <message>
        <location filename="../ui/pages/log/asked.py"/>
        <source>As bad as you can imagine</source>
        <translation>El peor que pueda imaginar</translation>
    </message>
    <message>
        <location filename="../ui/pages/log/asked.py"/>
        <source>Very good</source>
        <translation>Muy bien</translation>
    </message>
</context>
<context>
    <name>BackupRows</name>
    <message>
        <location filename="../ui/pages/backups/rows.py"/>
        <source>Show fewer</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <location filename="../ui/pages/backups/rows.py"/>
        <source>Show all {n}</source>
        <translation>Mostrar todo ({n})</translation>
    </message>
</context>
<context>
    <name>BackupsPart</name>
    <message>
        <location filename="../ui/pages/settings/backups.py"/>
        <source>A backup is a whole copy of what you wrote. One is made by itself on each day with something new, and opened once to see that it works. They lie on this computer: a copy on a stick keeps you safe if the computer breaks.</source>
        <translation>Una copia de seguridad es una copia completa de lo que usted escribió. Cada día con algo nuevo se hace una sola, y se abre una vez para ver que funciona. Están en esta computadora: una copia en una memoria USB le protege si la computadora falla.</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/backups.py"/>
        <source>Make a backup now</source>
        <translation>Hacer una copia ahora</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/backups.py"/>
        <source>Put one back from a file ...</source>
        <translation>Recuperar una desde un archivo ...</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/backups.py"/>
        <source>Leave all as it is</source>
        <translation>Dejar todo como está</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/backups.py"/>
        <source>There is no backup yet.</source>
        <translation>Todavía no hay ninguna copia de seguridad.</translation>
    </message>
</context>
<context>
    <name>BackupsViewModel</name>
    <message>
        <location filename="../ui/viewmodels/backups.py"/>
        <source>Looking for the newest good backup ...</source>
        <translation>Buscando la última copia buena ...</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/backups.py"/>
        <source>Making a backup and checking it ...</source>
        <translation>Haciendo y comprobando una copia ...</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/backups.py"/>
        <source>Looking at the backup ...</source>
        <translation>Mirando la copia ...</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/backups.py"/>
        <source>Putting the backup back ...</source>
        <translation>Recuperando la copia ...</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/backups.py"/>
        <source>Copying ...</source>
        <translation>Copiando ...</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/backups.py"/>
        <source>A backup is made and checked. It holds all that you wrote until {when}.</source>
        <translation>La copia está hecha y comprobada. Hasta {when} tiene todo lo que usted escribió.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/backups.py"/>
        <source>The copy is in {name} now, and was read back.</source>
        <translation>La copia está ahora en {name}, y se leyó de vuelta.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/backups.py"/>
        <source>That is not the passcode of this backup. Nothing was changed.</source>
        <translation>Esa no es la clave de acceso de esta copia. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/backups.py"/>
        <source>This backup has lost its key. Please choose another one.</source>
        <translation>Esta copia perdió su llave. Por favor, elija otra.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/backups.py"/>
        <source>locked with a passcode</source>
        <translation>protegida con clave de acceso</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/backups.py"/>
        <source>Your record as it is now is kept as a backup first, so you can go back to it.</source>
        <translation>Primero se guarda una copia de sus datos tal como están ahora, para que pueda volver a ellos.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/backups.py"/>
        <source>The file that can&apos;t be used is kept beside it. Nothing is deleted.</source>
        <translation>El archivo que no se puede usar se guarda a su lado. No se borra nada.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/backups.py"/>
        <source>The backup of {when}</source>
        <translation>Copia: {when}</translation>
    </message>
</context>
<context>
    <name>BlankPage</name>
    <message>
        <location filename="../ui/pages/session/blank.py"/>
        <source>Hidden</source>
        <translation>Oculto</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/blank.py"/>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>BlankView</name>
    <message>
        <location filename="../ui/widgets/room/quiet.py"/>
        <source>Nothing is shown</source>
        <translation>No se muestra nada</translation>
    </message>
</context>
<context>
    <name>BodyScreen</name>
    <message>
        <location filename="../ui/pages/first_run/screens.py"/>
        <source>Leave these parts out</source>
        <translation>Dejar fuera estas partes</translation>
    </message>
    <message>
        <location filename="../ui/pages/first_run/screens.py"/>
        <source>You might tap a part that hurts too much to turn to. Practices and movements leave it alone.</source>
        <translation>Puede tocar una parte que duela demasiado como para atenderla. Las prácticas y los movimientos la dejan en paz.</translation>
    </message>
    <message>
        <location filename="../ui/pages/first_run/screens.py"/>
        <source>What matters to you</source>
        <translation>Lo que le importa</translation>
    </message>
    <message>
        <location filename="../ui/pages/first_run/screens.py"/>
        <source>Pain can make these smaller. They are still yours.</source>
        <translation>El dolor puede hacer estas cosas más pequeñas. Siguen siendo suyas.</translation>
    </message>
</context>
<context>
    <name>BreakView</name>
    <message>
        <location filename="../ui/widgets/room/resting.py"/>
        <source>Break: we go on at</source>
        <translation>Pausa: seguimos a las</translation>
    </message>
    <message>
        <location filename="../ui/widgets/room/resting.py"/>
        <source>We go on now</source>
        <translation>Seguimos ahora</translation>
    </message>
    <message>
        <location filename="../ui/widgets/room/resting.py"/>
        <source>In 1 minute</source>
        <translation>En 1 minuto</translation>
    </message>
    <message>
        <location filename="../ui/widgets/room/resting.py"/>
        <source>In {n} minutes</source>
        <translation>En {n} minutos</translation>
    </message>
</context>
<context>
    <name>BreathPage</name>
    <message>
        <location filename="../ui/pages/practise/breath.py"/>
        <source>Breathing</source>
        <translation>Respiración</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/breath.py"/>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/breath.py"/>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/breath.py"/>
        <source>This one holds the breath</source>
        <translation>En esta se retiene el aire</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/breath.py"/>
        <source>Holding is not for everyone. Please read the list below first. Leave it out with any of these, or with panic. You can take your word back in Settings at any time.</source>
        <translation>Retener el aire no es para todos. Por favor, lea primero la lista de abajo. Si algo de eso le ocurre, o si tiene ataques de pánico, no lo haga. Puede cambiar de idea en Ajustes cuando quiera.</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/breath.py"/>
        <source>None of these is so for me, holds are all right</source>
        <translation>Nada de esto me ocurre, puedo retener el aire</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/breath.py"/>
        <source>How it is led</source>
        <translation>Cómo se guía</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/breath.py"/>
        <source>Soft tones</source>
        <translation>Tonos suaves</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/breath.py"/>
        <source>A tone rises as you breathe in, and falls as you breathe out.</source>
        <translation>Un tono sube cuando usted inhala y baja cuando suelta el aire.</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/breath.py"/>
        <source>Spoken words</source>
        <translation>Palabras habladas</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/breath.py"/>
        <source>A voice says when to breathe in and out.</source>
        <translation>Una voz dice cuándo inhalar y cuándo soltar el aire.</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/breath.py"/>
        <source>The pace begins at ten breaths a minute and slows over a minute and a half. It can begin at yours.</source>
        <translation>Se empieza con diez respiraciones por minuto y se va más lento durante un minuto y medio. También puede empezar a su propio ritmo.</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/breath.py"/>
        <source>Tap at each breath in</source>
        <translation>Toque cada vez que inhale</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/breath.py"/>
        <source>Before slow breathing</source>
        <translation>Antes de respirar lento</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/breath.py"/>
        <source>Take from favourites</source>
        <translation>Quitar de favoritas</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/breath.py"/>
        <source>Keep as favourite</source>
        <translation>Guardar como favorita</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/breath.py"/>
        <source>How long</source>
        <translation>Cuánto tiempo</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/breath.py"/>
        <source>One more.</source>
        <translation>Una más.</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/breath.py"/>
        <source>{n} more.</source>
        <translation>{n} más.</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/breath.py"/>
        <source>Five taps are enough. There is no right pace.</source>
        <translation>Con cinco toques basta. No hay un ritmo correcto.</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/breath.py"/>
        <source>It begins at your own pace now. Tap again to change it.</source>
        <translation>Ahora empieza a su propio ritmo. Toque de nuevo para cambiarlo.</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/breath.py"/>
        <source>Breath holds are on. Begin when you like.</source>
        <translation>Ya puede retener el aire. Empiece cuando quiera.</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/breath.py"/>
        <source>Kept as favourite.</source>
        <translation>Guardada como favorita.</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/breath.py"/>
        <source>No favourite any more.</source>
        <translation>Ya no está entre sus favoritas.</translation>
    </message>
</context>
<context>
    <name>BreathViewModel</name>
    <message>
        <location filename="../ui/viewmodels/practise/breath.py"/>
        <source>As it is</source>
        <translation>Tal como es</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/practise/breath.py"/>
        <source>Your own breath, at its own pace</source>
        <translation>Su propia respiración, a su ritmo</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/practise/breath.py"/>
        <source>in {n}</source>
        <translation>inhalar {n}</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/practise/breath.py"/>
        <source>a sip more {n}</source>
        <translation>un sorbo más {n}</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/practise/breath.py"/>
        <source>hold {n}</source>
        <translation>retener {n}</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/practise/breath.py"/>
        <source>out {n}</source>
        <translation>soltar {n}</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/practise/breath.py"/>
        <source>rest {n}</source>
        <translation>pausa {n}</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/practise/breath.py"/>
        <source>{pattern} seconds</source>
        <translation>{pattern} segundos</translation>
    </message>
</context>
<context>
    <name>BreathePage</name>
    <message>
        <location filename="../ui/pages/session/breathe.py"/>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/breathe.py"/>
        <source>Change the breathing guide</source>
        <translation>Cambiar la guía de respiración</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/breathe.py"/>
        <source>A flower</source>
        <translation>Una flor</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/breathe.py"/>
        <source>A circle</source>
        <translation>Un círculo</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/breathe.py"/>
        <source>A bar</source>
        <translation>Una barra</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/breathe.py"/>
        <source>Words only</source>
        <translation>Solo palabras</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/breathe.py"/>
        <source>Only notice the breath</source>
        <translation>Solo notar la respiración</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/breathe.py"/>
        <source>Grounding instead</source>
        <translation>Mejor volver al presente</translation>
    </message>
</context>
<context>
    <name>BreathingView</name>
    <message>
        <location filename="../ui/widgets/room/breathing.py"/>
        <source>Breathing guide</source>
        <translation>Guía de respiración</translation>
    </message>
    <message>
        <location filename="../ui/widgets/room/breathing.py"/>
        <source>Breathe in</source>
        <translation>Inhale</translation>
    </message>
    <message>
        <location filename="../ui/widgets/room/breathing.py"/>
        <source>A little more</source>
        <translation>Un poco más</translation>
    </message>
    <message>
        <location filename="../ui/widgets/room/breathing.py"/>
        <source>Hold, if it is easy</source>
        <translation>Retenga, si es fácil</translation>
    </message>
    <message>
        <location filename="../ui/widgets/room/breathing.py"/>
        <source>Breathe out</source>
        <translation>Suelte el aire</translation>
    </message>
    <message>
        <location filename="../ui/widgets/room/breathing.py"/>
        <source>Rest</source>
        <translation>Descanse</translation>
    </message>
    <message>
        <location filename="../ui/widgets/room/breathing.py"/>
        <source>Your own breath</source>
        <translation>Su propia respiración</translation>
    </message>
</context>
<context>
    <name>CalmView</name>
    <message>
        <location filename="../ui/widgets/room/quiet.py"/>
        <source>A quiet landscape</source>
        <translation>Un paisaje tranquilo</translation>
    </message>
</context>
<context>
    <name>CarePage</name>
    <message>
        <location filename="../ui/pages/clinic/care.py"/>
        <source>What is kept about groups</source>
        <translation>Lo que se guarda de los grupos</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/care.py"/>
        <source>All groups</source>
        <translation>Todos los grupos</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/care.py"/>
        <source>Passcode</source>
        <translation>Clave de acceso</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/care.py"/>
        <source>How it looks, and where you are</source>
        <translation>Cómo se ve, y dónde está usted</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/care.py"/>
        <source>Make a backup now</source>
        <translation>Hacer una copia ahora</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/care.py"/>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/care.py"/>
        <source>Save it all as a file</source>
        <translation>Guardar todo en un archivo</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/care.py"/>
        <source>All of it, elsewhere</source>
        <translation>Todo, en otro lugar</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/care.py"/>
        <source>Every row as one JSON file, for another program. It is not locked.</source>
        <translation>Cada fila en un solo archivo JSON, para otro programa. No está bloqueado.</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/care.py"/>
        <source>Take them out for good</source>
        <translation>Quitarlos para siempre</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/care.py"/>
        <source>All that is kept about them goes, out of the backups too. It can&apos;t be taken back.</source>
        <translation>Se borra todo lo que se guarda de ellos, también de las copias de seguridad. No se puede deshacer.</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/care.py"/>
        <source>Yes, take them out</source>
        <translation>Sí, quitarlos</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/care.py"/>
        <source>Keep them</source>
        <translation>Conservarlos</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/care.py"/>
        <source>Groups whose time is over</source>
        <translation>Grupos cuyo tiempo terminó</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/care.py"/>
        <source>Who did what</source>
        <translation>Quién hizo qué</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/care.py"/>
        <source>JSON file (*.json)</source>
        <translation>Archivo JSON (*.json)</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/care.py"/>
        <source>There are none. A group goes some months after its end, as you set it there.</source>
        <translation>No hay ninguno. Un grupo se borra algunos meses después de su fin, según lo que usted eligió allí.</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <location filename="../ui/pages/progress/chart_card.py"/>
        <source>Show as table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <location filename="../ui/pages/progress/chart_card.py"/>
        <source>each day</source>
        <translation>cada día</translation>
    </message>
    <message>
        <location filename="../ui/pages/progress/chart_card.py"/>
        <source>the middle</source>
        <translation>el punto medio</translation>
    </message>
    <message>
        <location filename="../ui/pages/progress/chart_card.py"/>
        <source>where most days lie</source>
        <translation>la mayoría de los días</translation>
    </message>
    <message>
        <location filename="../ui/pages/progress/chart_card.py"/>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <location filename="../ui/pages/progress/chart_card.py"/>
        <source>flare</source>
        <translation>brote</translation>
    </message>
    <message>
        <location filename="../ui/pages/progress/chart_card.py"/>
        <source>The chart as a table</source>
        <translation>El gráfico como tabla</translation>
    </message>
    <message>
        <location filename="../ui/pages/progress/chart_card.py"/>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <location filename="../ui/pages/progress/chart_card.py"/>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <location filename="../ui/pages/progress/chart_card.py"/>
        <source>{title}, over time</source>
        <translation>{title}, a lo largo del tiempo</translation>
    </message>
    <message>
        <location filename="../ui/pages/progress/chart_card.py"/>
        <source>Show as picture</source>
        <translation>Mostrar como imagen</translation>
    </message>
</context>
<context>
    <name>CheckInPage</name>
    <message>
        <location filename="../ui/pages/session/check_in.py"/>
        <source>How is it right now?</source>
        <translation>¿Cómo está en este momento?</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/check_in.py"/>
        <source>Only what you feel like saying. Any answer is right.</source>
        <translation>Solo lo que tenga ganas de decir. Cualquier respuesta está bien.</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/check_in.py"/>
        <source>Pain now</source>
        <translation>Dolor ahora</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/check_in.py"/>
        <source>No pain</source>
        <translation>Sin dolor</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/check_in.py"/>
        <source>As bad as you can imagine</source>
        <translation>El peor que pueda imaginar</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/check_in.py"/>
        <source>Energy</source>
        <translation>Energía</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/check_in.py"/>
        <source>Low</source>
        <translation>Poca</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/check_in.py"/>
        <source>Okay</source>
        <translation>Regular</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/check_in.py"/>
        <source>Good</source>
        <translation>Buena</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/check_in.py"/>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/check_in.py"/>
        <source>Lying</source>
        <translation>Acostarse</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/check_in.py"/>
        <source>Reclining</source>
        <translation>Reclinarse</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/check_in.py"/>
        <source>Seated</source>
        <translation>Sentarse</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/check_in.py"/>
        <source>Standing</source>
        <translation>De pie</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/check_in.py"/>
        <source>Your pain now</source>
        <translation>Su dolor ahora</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/check_in.py"/>
        <source>Your energy</source>
        <translation>Su energía</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/check_in.py"/>
        <source>How you will be</source>
        <translation>En qué posición estará</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/check_in.py"/>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/check_in.py"/>
        <source>Skip this</source>
        <translation>Omitir esto</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/check_in.py"/>
        <source>I don&apos;t feel safe</source>
        <translation>No me siento a salvo</translation>
    </message>
</context>
<context>
    <name>CheckInViewModel</name>
    <message>
        <location filename="../ui/viewmodels/log/check_in.py"/>
        <source>Please write a time of yesterday from 17:00 on, such as 21:30.</source>
        <translation>Por favor, escriba una hora de ayer desde las 17:00, por ejemplo 21:30.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/log/check_in.py"/>
        <source>Please write a time of today that is past, such as 8:30.</source>
        <translation>Por favor, escriba una hora de hoy que ya pasó, por ejemplo 8:30.</translation>
    </message>
</context>
<context>
    <name>Clinic</name>
    <message>
        <location filename="../ui/viewmodels/clinic/desk.py"/>
        <source>Somebody in this group has this name already. Please choose another.</source>
        <translation>Alguien en este grupo ya tiene este nombre. Por favor, elija otro.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/desk.py"/>
        <source>Another console changed this in the meantime. Please look at it and choose again.</source>
        <translation>Mientras tanto, otro panel cambió esto. Por favor, mírelo y elija de nuevo.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/desk.py"/>
        <source>This is no longer in the clinic&apos;s store. Please look at the list again.</source>
        <translation>Esto ya no está entre los datos del centro. Por favor, mire la lista otra vez.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/desk.py"/>
        <source>There is a sign in this that can&apos;t be kept. Please type it again.</source>
        <translation>Hay un signo que no se puede guardar. Por favor, escríbalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/desk.py"/>
        <source>The file could not be written: {reason}. You might choose another folder.</source>
        <translation>No se pudo escribir el archivo: {reason}. Puede elegir otra carpeta.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/group.py"/>
        <source>The group has a new name.</source>
        <translation>El grupo tiene un nombre nuevo.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/group.py"/>
        <source>the name</source>
        <translation>el nombre</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/group.py"/>
        <source>The group has ended. It stays {until}.</source>
        <translation>El grupo terminó. Se guarda {until}.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/group.py"/>
        <source>the end of the group</source>
        <translation>el fin del grupo</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/group.py"/>
        <location filename="../ui/viewmodels/clinic/member.py"/>
        <source>{alias} is in the group.</source>
        <translation>{alias} está en el grupo.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/group.py"/>
        <source>adding {alias}</source>
        <translation>agregar a {alias}</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/group.py"/>
        <source>That meeting is over now.</source>
        <translation>Esa reunión ya terminó.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/group.py"/>
        <source>Saved as {name}.</source>
        <translation>Guardado como {name}.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/group.py"/>
        <source>what you did</source>
        <translation>lo que usted hizo</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/group.py"/>
        <source>It is as it was.</source>
        <translation>Está como antes.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/group.py"/>
        <source>Begin {code}</source>
        <translation>Empezar {code}</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/group.py"/>
        <source>Go on with {code}</source>
        <translation>Seguir con {code}</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/group.py"/>
        <source>left {day}</source>
        <translation>se fue {day}</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/group.py"/>
        <source>under way</source>
        <translation>en curso</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/group_words.py"/>
        <source>nobody in it yet</source>
        <translation>todavía sin nadie</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/group_words.py"/>
        <source>1 person</source>
        <translation>1 persona</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/group_words.py"/>
        <source>{n} people</source>
        <translation>{n} personas</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/group_words.py"/>
        <source>{n} of {of} meetings</source>
        <translation>{n} de {of} reuniones</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/group_words.py"/>
        <source>ended {day}</source>
        <translation>terminó {day}</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/group_words.py"/>
        <source>began {day}</source>
        <translation>empezó {day}</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/group_words.py"/>
        <source>{had} of {of}</source>
        <translation>{had} de {of}</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/group_words.py"/>
        <source>{here} of {of} came</source>
        <translation>asistencia: {here} de {of}</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/group_words.py"/>
        <source>until its last day</source>
        <translation>hasta su último día</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/group_words.py"/>
        <source>1 month after its end</source>
        <translation>1 mes después de su fin</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/group_words.py"/>
        <source>{n} months after its end</source>
        <translation>{n} meses después de su fin</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/group_words.py"/>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/group_words.py"/>
        <source>left out</source>
        <translation>fuera</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/group_words.py"/>
        <source>as planned</source>
        <translation>según lo previsto</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/group_words.py"/>
        <source>{n} min longer</source>
        <translation>{n} min más</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/group_words.py"/>
        <source>{n} min shorter</source>
        <translation>{n} min menos</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/groups.py"/>
        <source>{meeting} of {group} was cut off. It can go on at the same block.</source>
        <translation>{meeting} de {group} se cortó. Puede seguir en el mismo bloque.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/groups.py"/>
        <source>next: {code} {title}</source>
        <translation>siguiente: {code} {title}</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/meeting.py"/>
        <source>The note is kept.</source>
        <translation>La nota está guardada.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/meeting.py"/>
        <source>Planned {planned}, taken {taken}.</source>
        <translation>Previsto {planned}, duró {taken}.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/meeting.py"/>
        <source>Left out: {titles}.</source>
        <translation>Quedó fuera: {titles}.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/member.py"/>
        <source>Please give a name to call them by.</source>
        <translation>Por favor, escriba un nombre.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/member.py"/>
        <source>Kept what was agreed with {alias}.</source>
        <translation>Se guardó lo acordado con {alias}.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/member.py"/>
        <source>{alias} has left the group.</source>
        <translation>{alias} dejó el grupo.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/store_care.py"/>
        <source>A backup was made, and read back.</source>
        <translation>Se hizo una copia, y se leyó de vuelta.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/store_care.py"/>
        <source>Saved: {name}. This file is not locked.</source>
        <translation>Guardado: {name}. Este archivo no está bloqueado.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/store_care.py"/>
        <source>Gone for good: {names}.</source>
        <translation>Borrado para siempre: {names}.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/store_care.py"/>
        <source>That did not work. Please try again.</source>
        <translation>Eso no funcionó. Por favor, intente de nuevo.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/store_care.py"/>
        <source>There is no backup yet.</source>
        <translation>Todavía no hay ninguna copia de seguridad.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/store_care.py"/>
        <source>The last backup: {moment}.</source>
        <translation>La última copia: {moment}.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/store_care.py"/>
        <source>All in order: {n} entries, each as it was written.</source>
        <translation>Todo en orden: {n} entradas, cada una como se escribió.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/store_care.py"/>
        <source>Entry {n} is missing or is not what was written. Keep this file, and ask whoever looks after it.</source>
        <translation>La entrada {n} falta o no es lo que se escribió. Conserve este archivo y pregunte a quien se ocupa de él.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/store_care.py"/>
        <source>opened</source>
        <translation>abierto</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/store_care.py"/>
        <source>unlocked</source>
        <translation>desbloqueado</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/store_care.py"/>
        <source>wrong passcode</source>
        <translation>clave equivocada</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/store_care.py"/>
        <source>locked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/store_care.py"/>
        <source>saved elsewhere</source>
        <translation>guardado en otro lugar</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/store_care.py"/>
        <source>taken in</source>
        <translation>traído</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/store_care.py"/>
        <source>put back</source>
        <translation>recuperado</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/store_care.py"/>
        <source>deleted</source>
        <translation>borrado</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/store_care.py"/>
        <source>gone for good</source>
        <translation>borrado para siempre</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/taking_home.py"/>
        <source>The file is saved. Nothing in it is about anybody.</source>
        <translation>El archivo está guardado. Nada en él trata de ninguna persona.</translation>
    </message>
    <message>
        <location filename="../wiring/clinic/clinic.py"/>
        <source>MindBody, groups</source>
        <translation>MindBody, grupos</translation>
    </message>
    <message>
        <location filename="../wiring/clinic/clinic.py"/>
        <source>What is kept about groups is locked</source>
        <translation>Lo que se guarda de los grupos está bloqueado</translation>
    </message>
</context>
<context>
    <name>ClinicChoices</name>
    <message>
        <location filename="../ui/pages/clinic/choices.py"/>
        <source>Country of the help card</source>
        <translation>País de la tarjeta de ayuda</translation>
    </message>
</context>
<context>
    <name>ClinicWelcome</name>
    <message>
        <location filename="../ui/pages/clinic/welcome.py"/>
        <source>Lead a group</source>
        <translation>Guiar un grupo</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/welcome.py"/>
        <source>Ten meetings and a class are ready, with what the room sees and what you say. There are two windows: the room&apos;s, and yours.</source>
        <translation>Hay diez reuniones y una clase listas, con lo que ve la sala y lo que usted dice. Hay dos ventanas: la de la sala y la suya.</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/welcome.py"/>
        <source>What is kept</source>
        <translation>Lo que se guarda</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/welcome.py"/>
        <source>The names that people choose to go by, what they asked for, and when they came.</source>
        <translation>Los nombres que cada persona elige, lo que pidieron y cuándo vinieron.</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/welcome.py"/>
        <source>How long each part took, and three lines of yours about the meeting.</source>
        <translation>Cuánto duró cada parte, y tres líneas suyas sobre la reunión.</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/welcome.py"/>
        <source>It stays in a file of its own on this computer, apart from anybody&apos;s own record.</source>
        <translation>Queda en un archivo propio en esta computadora, aparte de los datos de cualquier persona.</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/welcome.py"/>
        <source>What is never kept</source>
        <translation>Lo que nunca se guarda</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/welcome.py"/>
        <source>Full names, diagnoses, dates of birth, and what somebody said or wrote.</source>
        <translation>Nombres completos, diagnósticos, fechas de nacimiento, y lo que alguien dijo o escribió.</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/welcome.py"/>
        <source>Those belong in your clinic&apos;s own record. Its rules are yours to follow.</source>
        <translation>Eso va en los registros de su centro. A usted le toca seguir sus reglas.</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/welcome.py"/>
        <source>Before the first meeting</source>
        <translation>Antes de la primera reunión</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/welcome.py"/>
        <source>Set a passcode. You find it below the list of your groups.</source>
        <translation>Ponga una clave de acceso. La encuentra debajo de la lista de sus grupos.</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/welcome.py"/>
        <source>Connect the projector as a screen of its own, and try the test card.</source>
        <translation>Conecte el proyector como otra pantalla y pruebe la imagen de prueba.</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/welcome.py"/>
        <source>To my groups</source>
        <translation>A mis grupos</translation>
    </message>
</context>
<context>
    <name>ClosingCard</name>
    <message>
        <location filename="../ui/pages/log/closing.py"/>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <location filename="../ui/pages/log/closing.py"/>
        <source>My log</source>
        <translation>Mi registro</translation>
    </message>
    <message>
        <location filename="../ui/pages/log/closing.py"/>
        <source>What helps in a flare</source>
        <translation>Qué ayuda en un brote</translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message>
        <location filename="../ui/pages/session/closing.py"/>
        <source>That was your time, and you took it.</source>
        <translation>Ese fue su tiempo, y usted se lo dio.</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/closing.py"/>
        <source>You gave yourself {length}. It counts, however it felt.</source>
        <translation>Usted se regaló {length}. Cuenta, como sea que se haya sentido.</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/closing.py"/>
        <source>You might take a sip of water, or a slow look out of the window, before the next thing.</source>
        <translation>Antes de lo siguiente, quizás un sorbo de agua, o una mirada lenta por la ventana.</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/closing.py"/>
        <source>Back to Today</source>
        <translation>Volver a Hoy</translation>
    </message>
</context>
<context>
    <name>ComfortScreen</name>
    <message>
        <location filename="../ui/pages/first_run/screens.py"/>
        <source>To read</source>
        <translation>Para leer</translation>
    </message>
    <message>
        <location filename="../ui/pages/first_run/screens.py"/>
        <source>To hear</source>
        <translation>Para oír</translation>
    </message>
    <message>
        <location filename="../ui/pages/first_run/screens.py"/>
        <source>To practise</source>
        <translation>Para practicar</translation>
    </message>
</context>
<context>
    <name>ConsentScreen</name>
    <message>
        <location filename="../ui/pages/first_run/screens.py"/>
        <source>Where are you?</source>
        <translation>¿Dónde está usted?</translation>
    </message>
    <message>
        <location filename="../ui/pages/first_run/screens.py"/>
        <source>So that the right help lines are at hand.</source>
        <translation>Para tener a mano las líneas de ayuda correctas.</translation>
    </message>
    <message>
        <location filename="../ui/pages/first_run/screens.py"/>
        <source>In an emergency there, call **{number}**. Press **F1** at any time for help.</source>
        <translation>En una emergencia allí, llame al **{number}**. Presione **F1** en cualquier momento para ver la ayuda.</translation>
    </message>
    <message>
        <location filename="../ui/pages/first_run/screens.py"/>
        <source>In an emergency, call your local number. Press **F1** at any time for help.</source>
        <translation>En una emergencia, llame a su número local. Presione **F1** en cualquier momento para ver la ayuda.</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <location filename="../ui/viewmodels/clinic/arranging.py"/>
        <source>Screen {n} of {all}</source>
        <translation>Pantalla {n} de {all}</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/kept_meeting.py"/>
        <source>Another console leads this meeting now, and keeps its place. It goes on here too.</source>
        <translation>Otro panel guía ahora esta reunión y guarda su lugar. Aquí también sigue.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/kept_meeting.py"/>
        <source>This could not be kept. The meeting goes on all the same.</source>
        <translation>Esto no se pudo guardar. La reunión sigue de todos modos.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/kept_meeting.py"/>
        <source>Another console changed this. Please look at it again; the meeting goes on.</source>
        <translation>Otro panel cambió esto. Por favor, mírelo de nuevo; la reunión sigue.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/meeting_sound.py"/>
        <source>As this computer is set</source>
        <translation>Como está puesta esta computadora</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/meeting_words.py"/>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/meeting_words.py"/>
        <source>on time</source>
        <translation>a tiempo</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/meeting_words.py"/>
        <source>{n} min over</source>
        <translation>{n} min de más</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/meeting_words.py"/>
        <source>{n} min in hand</source>
        <translation>{n} min de sobra</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/meeting_words.py"/>
        <source>leave out “{title}”</source>
        <translation>dejar fuera “{title}”</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/meeting_words.py"/>
        <source>take {n} min off “{title}”</source>
        <translation>quitar {n} min a “{title}”</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/meeting_words.py"/>
        <source>To end on time:</source>
        <translation>Para terminar a tiempo:</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/meeting_words.py"/>
        <source>To end {n} min late and no later:</source>
        <translation>Para terminar {n} min tarde y no más:</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/meeting_words.py"/>
        <source>booked</source>
        <translation>en la lista</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/meeting_words.py"/>
        <source>here</source>
        <translation>vino</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/meeting_words.py"/>
        <source>late</source>
        <translation>llegó tarde</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/meeting_words.py"/>
        <source>left early</source>
        <translation>se fue antes</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/meeting_words.py"/>
        <source>told us</source>
        <translation>nos avisó</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/meeting_words.py"/>
        <source>not here</source>
        <translation>no vino</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/meeting_words.py"/>
        <source>joining from home</source>
        <translation>participa desde casa</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/meeting_words.py"/>
        <source>needs to stand</source>
        <translation>necesita ponerse de pie</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/meeting_words.py"/>
        <source>lies down</source>
        <translation>se acuesta</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/meeting_words.py"/>
        <source>eyes open</source>
        <translation>ojos abiertos</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/meeting_words.py"/>
        <source>not the breath</source>
        <translation>sin la respiración</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/meeting_words.py"/>
        <source>no bell</source>
        <translation>sin campana</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/meeting_words.py"/>
        <source>sits at the front</source>
        <translation>se sienta adelante</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/meeting_words.py"/>
        <source>large print</source>
        <translation>letra grande</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/meeting_words.py"/>
        <source>near the door</source>
        <translation>cerca de la puerta</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/meeting_words.py"/>
        <source>asks a clinician first</source>
        <translation>pregunta antes a su profesional</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/meeting_words.py"/>
        <source>a word after</source>
        <translation>hablar después</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/meeting_words.py"/>
        <source>has emergency steps</source>
        <translation>tiene pasos de emergencia</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/meeting_words.py"/>
        <source>shares measures</source>
        <translation>comparte sus cuestionarios</translation>
    </message>
</context>
<context>
    <name>ConsoleBar</name>
    <message>
        <location filename="../ui/pages/clinic/bar.py"/>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/bar.py"/>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/bar.py"/>
        <source>−1 min</source>
        <translation>−1 min</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/bar.py"/>
        <source>+1 min</source>
        <translation>+1 min</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/bar.py"/>
        <source>One minute less for this block</source>
        <translation>Un minuto menos para este bloque</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/bar.py"/>
        <source>One minute more for this block</source>
        <translation>Un minuto más para este bloque</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/bar.py"/>
        <source>Timer T</source>
        <translation>Reloj T</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/bar.py"/>
        <source>Pause P</source>
        <translation>Pausa P</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/bar.py"/>
        <source>Blank B</source>
        <translation>En blanco B</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/bar.py"/>
        <source>Freeze F</source>
        <translation>Congelar F</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/bar.py"/>
        <source>Calm Esc</source>
        <translation>Calma Esc</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/bar.py"/>
        <source>Help card H</source>
        <translation>Ayuda H</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/bar.py"/>
        <source>End the meeting</source>
        <translation>Terminar la reunión</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/bar.py"/>
        <source>Go on P</source>
        <translation>Seguir P</translation>
    </message>
</context>
<context>
    <name>ConsolePage</name>
    <message>
        <location filename="../ui/pages/clinic/console.py"/>
        <source>Console</source>
        <translation>Panel</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/console.py"/>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/console.py"/>
        <source>The room sees nothing</source>
        <translation>La sala no ve nada</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/console.py"/>
        <source>The room sees the calm screen</source>
        <translation>La sala ve la pantalla de calma</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/console.py"/>
        <source>The room&apos;s screen stands still</source>
        <translation>La pantalla de la sala está quieta</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/console.py"/>
        <source>The room sees the help card</source>
        <translation>La sala ve la tarjeta de ayuda</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/console.py"/>
        <source>The room sees  ·  {screen}</source>
        <translation>La sala ve  ·  {screen}</translation>
    </message>
</context>
<context>
    <name>CountingPart</name>
    <message>
        <location filename="../ui/pages/clinic/counting.py"/>
        <source>{n} answers. The room sees them once you show them.</source>
        <translation>{n} respuestas. La sala las ve cuando usted las muestre.</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/counting.py"/>
        <source>{n} answers. From {least} on they can be shown.</source>
        <translation>{n} respuestas. Se pueden mostrar a partir de {least}.</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/counting.py"/>
        <source>Hide from the room</source>
        <translation>Ocultar a la sala</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/counting.py"/>
        <source>Show the room</source>
        <translation>Mostrar a la sala</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/counting.py"/>
        <source>One more {value}</source>
        <translation>Un {value} más</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/counting.py"/>
        <source>One less {value}</source>
        <translation>Un {value} menos</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <location filename="../ui/shell/covering.py"/>
        <source>Hidden</source>
        <translation>Oculto</translation>
    </message>
    <message>
        <location filename="../ui/shell/covering.py"/>
        <source>Press any key to come back.</source>
        <translation>Presione cualquier tecla para volver.</translation>
    </message>
</context>
<context>
    <name>DarkScreen</name>
    <message>
        <location filename="../ui/pages/session/dark.py"/>
        <source>Dark screen. Any key brings the picture back.</source>
        <translation>Pantalla oscura. Cualquier tecla trae la imagen de vuelta.</translation>
    </message>
</context>
<context>
    <name>DataPart</name>
    <message>
        <location filename="../ui/pages/settings/about.py"/>
        <source>All that you write is in this folder on your computer, and nowhere else.</source>
        <translation>Todo lo que usted escribe está en esta carpeta de su computadora, y en ningún otro lugar.</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/about.py"/>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <location filename="../ui/pages/session/fields/times.py"/>
        <source>In a week</source>
        <translation>En una semana</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/fields/times.py"/>
        <source>In two weeks</source>
        <translation>En dos semanas</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/fields/times.py"/>
        <source>In four weeks</source>
        <translation>En cuatro semanas</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/fields/times.py"/>
        <source>In eight weeks</source>
        <translation>En ocho semanas</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/fields/times.py"/>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/fields/times.py"/>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/fields/times.py"/>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/fields/times.py"/>
        <source>A day earlier</source>
        <translation>Un día antes</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/fields/times.py"/>
        <source>A day later</source>
        <translation>Un día después</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/fields/times.py"/>
        <source>No set day</source>
        <translation>Sin día fijo</translation>
    </message>
</context>
<context>
    <name>DoPage</name>
    <message>
        <location filename="../ui/pages/session/do.py"/>
        <source>Many people with pain feel this way. It can be treated. Who could you tell?</source>
        <translation>Muchas personas con dolor se sienten así. Se puede tratar. ¿A quién podría contárselo?</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/do.py"/>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/do.py"/>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/do.py"/>
        <source>Question before</source>
        <translation>Pregunta anterior</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/do.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/do.py"/>
        <source>Leave the rest</source>
        <translation>Dejar el resto</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/do.py"/>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/do.py"/>
        <source>Question {n} of {all}</source>
        <translation>Pregunta {n} de {all}</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/do.py"/>
        <source>keeping…</source>
        <translation>guardando…</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/do.py"/>
        <source>filled in for you</source>
        <translation>ya escrito para usted</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/do.py"/>
        <source>kept on this computer</source>
        <translation>guardado en esta computadora</translation>
    </message>
</context>
<context>
    <name>DoseLine</name>
    <message>
        <location filename="../ui/pages/session/dose.py"/>
        <source>{n} times</source>
        <translation>{n} veces</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/dose.py"/>
        <source>now {n} of {all}</source>
        <translation>ahora {n} de {all}</translation>
    </message>
</context>
<context>
    <name>DotsView</name>
    <message>
        <location filename="../ui/widgets/room/dots.py"/>
        <source>{n} at {value}</source>
        <translation>{n} en {value}</translation>
    </message>
</context>
<context>
    <name>ElsewherePage</name>
    <message>
        <location filename="../ui/pages/elsewhere.py"/>
        <source>Open on another computer</source>
        <translation>Está abierto en otra computadora</translation>
    </message>
    <message>
        <location filename="../ui/pages/elsewhere.py"/>
        <source>MindBody is open on the computer {machine}, with this same folder. {seen}</source>
        <translation>MindBody está abierto en la computadora {machine}, con esta misma carpeta. {seen}</translation>
    </message>
    <message>
        <location filename="../ui/pages/elsewhere.py"/>
        <source>Please close it there and give your folder time to sync. Then try again here.</source>
        <translation>Por favor, ciérrelo allí y dele tiempo a su carpeta para sincronizarse. Luego intente de nuevo aquí.</translation>
    </message>
    <message>
        <location filename="../ui/pages/elsewhere.py"/>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <location filename="../ui/pages/elsewhere.py"/>
        <source>Open it to read</source>
        <translation>Abrir solo para leer</translation>
    </message>
    <message>
        <location filename="../ui/pages/elsewhere.py"/>
        <source>Use it here</source>
        <translation>Usarlo aquí</translation>
    </message>
    <message>
        <location filename="../ui/pages/elsewhere.py"/>
        <source>Nothing you do here will be kept.</source>
        <translation>No se guardará nada de lo que haga aquí.</translation>
    </message>
    <message>
        <location filename="../ui/pages/elsewhere.py"/>
        <source>You may also open it to read. Then nothing you do here is kept.</source>
        <translation>También puede abrirlo solo para leer. Entonces no se guarda nada de lo que haga aquí.</translation>
    </message>
    <message>
        <location filename="../ui/pages/elsewhere.py"/>
        <source>It was in use a moment ago.</source>
        <translation>Se usó hace un momento.</translation>
    </message>
    <message>
        <location filename="../ui/pages/elsewhere.py"/>
        <source>It was last in use {n} minutes ago.</source>
        <translation>Se usó por última vez hace {n} minutos.</translation>
    </message>
    <message>
        <location filename="../ui/pages/elsewhere.py"/>
        <source>It was last in use {n} hours ago.</source>
        <translation>Se usó por última vez hace {n} horas.</translation>
    </message>
    <message>
        <location filename="../ui/pages/elsewhere.py"/>
        <source>If it is still open there, what is written there from now on may be lost. Is it closed, or is that computer switched off?</source>
        <translation>Si todavía está abierto allí, lo que se escriba allí desde ahora puede perderse. ¿Está cerrado, o esa computadora está apagada?</translation>
    </message>
    <message>
        <location filename="../ui/pages/elsewhere.py"/>
        <source>Yes, use it here</source>
        <translation>Sí, usarlo aquí</translation>
    </message>
</context>
<context>
    <name>EmergencyCard</name>
    <message>
        <location filename="../ui/pages/help/emergency.py"/>
        <source>Another country</source>
        <translation>Otro país</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/emergency.py"/>
        <source>Country for the help lines</source>
        <translation>País de las líneas de ayuda</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/emergency.py"/>
        <source>In an emergency, call</source>
        <translation>En una emergencia, llame al</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/emergency.py"/>
        <source>In an emergency, call your local emergency number</source>
        <translation>En una emergencia, llame a su número local de emergencias</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/emergency.py"/>
        <source>Emergency number: {number}</source>
        <translation>Número de emergencias: {number}</translation>
    </message>
</context>
<context>
    <name>FieldView</name>
    <message>
        <location filename="../ui/pages/session/fields/view.py"/>
        <source>Open the page</source>
        <translation>Abrir la página</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/fields/view.py"/>
        <source>You have opened it. Thank you for looking.</source>
        <translation>Ya la abrió. Gracias por mirarla.</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/fields/view.py"/>
        <source>Write a new one</source>
        <translation>Escribir una nueva</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <location filename="../ui/widgets/figure/figure.py"/>
        <source>Movement picture</source>
        <translation>Imagen del movimiento</translation>
    </message>
    <message>
        <location filename="../ui/widgets/figure/figure.py"/>
        <source>Movement picture: {title}</source>
        <translation>Imagen del movimiento: {title}</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <location filename="../ui/pages/first_run/page.py"/>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <location filename="../ui/pages/first_run/page.py"/>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <location filename="../ui/pages/first_run/page.py"/>
        <source>Skip the rest</source>
        <translation>Omitir el resto</translation>
    </message>
    <message>
        <location filename="../ui/pages/first_run/page.py"/>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <location filename="../ui/pages/first_run/page.py"/>
        <source>Before you start</source>
        <translation>Antes de empezar</translation>
    </message>
    <message>
        <location filename="../ui/pages/first_run/page.py"/>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <location filename="../ui/pages/first_run/page.py"/>
        <source>Comfort</source>
        <translation>Comodidad</translation>
    </message>
    <message>
        <location filename="../ui/pages/first_run/page.py"/>
        <source>Your body</source>
        <translation>Su cuerpo</translation>
    </message>
    <message>
        <location filename="../ui/pages/first_run/page.py"/>
        <source>I understand, go on</source>
        <translation>Entiendo, seguir</translation>
    </message>
    <message>
        <location filename="../ui/pages/first_run/page.py"/>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
</context>
<context>
    <name>FlarePage</name>
    <message>
        <location filename="../ui/pages/flare/page.py"/>
        <source>In a flare</source>
        <translation>En un brote</translation>
    </message>
    <message>
        <location filename="../ui/pages/flare/page.py"/>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <location filename="../ui/pages/flare/page.py"/>
        <source>One thing on this page is enough. So is none.</source>
        <translation>Con una cosa de esta página basta. Con ninguna, también.</translation>
    </message>
    <message>
        <location filename="../ui/pages/flare/page.py"/>
        <source>First: is it one of these?</source>
        <translation>Primero: ¿es algo de esto?</translation>
    </message>
    <message>
        <location filename="../ui/pages/flare/page.py"/>
        <source>Chest pain, or sudden trouble with your breath</source>
        <translation>Dolor en el pecho, o dificultad repentina para respirar</translation>
    </message>
    <message>
        <location filename="../ui/pages/flare/page.py"/>
        <source>New weakness or numbness, or a drooping face</source>
        <translation>Debilidad o adormecimiento nuevos, o la cara caída de un lado</translation>
    </message>
    <message>
        <location filename="../ui/pages/flare/page.py"/>
        <source>New trouble with bladder or bowel</source>
        <translation>Problemas nuevos con la vejiga o el intestino</translation>
    </message>
    <message>
        <location filename="../ui/pages/flare/page.py"/>
        <source>A sudden, very bad headache</source>
        <translation>Un dolor de cabeza repentino y muy fuerte</translation>
    </message>
    <message>
        <location filename="../ui/pages/flare/page.py"/>
        <source>Strong new pain after a fall, or with a fever</source>
        <translation>Dolor nuevo y fuerte después de una caída, o con fiebre</translation>
    </message>
    <message>
        <location filename="../ui/pages/flare/page.py"/>
        <source>Thoughts of ending your life</source>
        <translation>Pensamientos de quitarse la vida</translation>
    </message>
    <message>
        <location filename="../ui/pages/flare/page.py"/>
        <source>Then this is no flare to ride out. Please get help now.</source>
        <translation>Entonces no es un brote que deba aguantar. Por favor, busque ayuda ahora.</translation>
    </message>
    <message>
        <location filename="../ui/pages/flare/page.py"/>
        <source>Show me all signs and help</source>
        <translation>Ver todas las señales y la ayuda</translation>
    </message>
    <message>
        <location filename="../ui/pages/flare/page.py"/>
        <source>One small movement</source>
        <translation>Un movimiento pequeño</translation>
    </message>
    <message>
        <location filename="../ui/pages/flare/page.py"/>
        <source>In its easier form, lying down where it can be</source>
        <translation>En su forma más fácil, en posición acostada si se puede</translation>
    </message>
    <message>
        <location filename="../ui/pages/flare/page.py"/>
        <source>Your skip list leaves no movement, so stillness it is.</source>
        <translation>Con las partes que dejó fuera no queda ningún movimiento, así que hoy toca estar en quietud.</translation>
    </message>
    <message>
        <location filename="../ui/pages/flare/page.py"/>
        <source>Or rest</source>
        <translation>O descansar</translation>
    </message>
    <message>
        <location filename="../ui/pages/flare/page.py"/>
        <source>Rest is a full answer. You can close this, lie down, and do nothing at all. It counts.</source>
        <translation>Descansar es una respuesta completa. Puede cerrar esto, acostarse y no hacer nada. Cuenta.</translation>
    </message>
    <message>
        <location filename="../ui/pages/flare/page.py"/>
        <source>My card</source>
        <translation>Mi tarjeta</translation>
    </message>
    <message>
        <location filename="../ui/pages/flare/page.py"/>
        <source>A line for now</source>
        <translation>Una frase para ahora</translation>
    </message>
    <message>
        <location filename="../ui/pages/flare/page.py"/>
        <source>Half a minute of slow sighs</source>
        <translation>Medio minuto de suspiros lentos</translation>
    </message>
    <message>
        <location filename="../ui/pages/flare/page.py"/>
        <source>A short look around you</source>
        <translation>Una breve mirada a su alrededor</translation>
    </message>
    <message>
        <location filename="../ui/pages/flare/page.py"/>
        <source>One moment, it begins by itself.</source>
        <translation>Un momento, empieza por sí solo.</translation>
    </message>
    <message>
        <location filename="../ui/pages/flare/page.py"/>
        <source>Breathe in, take a sip more, and let a long sigh out. Three times is enough.</source>
        <translation>Inhale, tome un sorbo más de aire y deje salir un suspiro largo. Con tres veces basta.</translation>
    </message>
    <message>
        <location filename="../ui/pages/flare/page.py"/>
        <source>Look slowly around you. Name five things that you can see.</source>
        <translation>Mire despacio a su alrededor. Nombre cinco cosas que pueda ver.</translation>
    </message>
    <message>
        <location filename="../ui/pages/flare/page.py"/>
        <source>Breathe with me</source>
        <translation>Respire conmigo</translation>
    </message>
    <message>
        <location filename="../ui/pages/flare/page.py"/>
        <source>Guide me</source>
        <translation>Guíeme</translation>
    </message>
</context>
<context>
    <name>FlareViewModel</name>
    <message>
        <location filename="../ui/viewmodels/flare.py"/>
        <source>This could not be kept. Nothing was changed.</source>
        <translation>Esto no se pudo guardar. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/flare.py"/>
        <source>This is a flare. It is hard, and it passes. One small thing is enough.</source>
        <translation>Esto es un brote. Es duro, y pasa. Una sola cosa pequeña basta.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/flare.py"/>
        <source>I have a flare today. I have a plan, and I am resting. You don&apos;t need to do anything. I wanted you to know.</source>
        <translation>Hoy tengo un brote de dolor. Tengo un plan y estoy descansando. No hace falta que hagas nada. Quería que lo supieras.</translation>
    </message>
</context>
<context>
    <name>FoldedContents</name>
    <message>
        <location filename="../ui/pages/settings/contents.py"/>
        <source>On this page</source>
        <translation>En esta página</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/contents.py"/>
        <source>Go to {section}</source>
        <translation>Ir a {section}</translation>
    </message>
</context>
<context>
    <name>ForgettingPart</name>
    <message>
        <location filename="../ui/pages/settings/forgetting.py"/>
        <source>You can take back all that you wrote here, at any time and for good.</source>
        <translation>Usted puede retirar todo lo que escribió aquí, cuando quiera y para siempre.</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/forgetting.py"/>
        <source>Delete my record ...</source>
        <translation>Borrar mis datos ...</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/forgetting.py"/>
        <source>Delete all my data ...</source>
        <translation>Borrar todo lo mío ...</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/forgetting.py"/>
        <source>Delete everyone&apos;s data ...</source>
        <translation>Borrar los datos de todos ...</translation>
    </message>
</context>
<context>
    <name>FreeLines</name>
    <message>
        <location filename="../ui/pages/session/fields/lines.py"/>
        <source>Add a line</source>
        <translation>Agregar una línea</translation>
    </message>
</context>
<context>
    <name>FromGroupPart</name>
    <message>
        <location filename="../ui/pages/settings/from_group.py"/>
        <source>Code from your group</source>
        <translation>Código de su grupo</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/from_group.py"/>
        <source>It stands on your card for the week. Spaces and small letters do not matter.</source>
        <translation>Está en su tarjeta de la semana. No importan los espacios ni las minúsculas.</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/from_group.py"/>
        <source>Look what it is</source>
        <translation>Ver qué es</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/from_group.py"/>
        <source>I have a file</source>
        <translation>Tengo un archivo</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/from_group.py"/>
        <source>Set it for me</source>
        <translation>Aplicarlo aquí</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/from_group.py"/>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/from_group.py"/>
        <source>This would be set</source>
        <translation>Esto se aplicaría</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/from_group.py"/>
        <source>It says nothing about you, and your group learns nothing from this computer.</source>
        <translation>No dice nada de usted, y su grupo no se entera de nada de esta computadora.</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/from_group.py"/>
        <source>From my group</source>
        <translation>De mi grupo</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/from_group.py"/>
        <source>Files from a group (*.json)</source>
        <translation>Archivos de un grupo (*.json)</translation>
    </message>
</context>
<context>
    <name>FromGroupViewModel</name>
    <message>
        <location filename="../ui/viewmodels/from_group.py"/>
        <source>It is set. Today begins with it.</source>
        <translation>Listo, ya está. Hoy empieza con eso.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/from_group.py"/>
        <source>It is set.</source>
        <translation>Listo, ya está.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/from_group.py"/>
        <source>The file can&apos;t be read: {reason}. You might type the code instead.</source>
        <translation>No se puede leer el archivo: {reason}. Puede escribir el código en su lugar.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/from_group.py"/>
        <source>All it names is set already.</source>
        <translation>Todo lo que nombra ya está puesto.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/from_group.py"/>
        <source>Next on Today: {title}</source>
        <translation>Lo siguiente en Hoy: {title}</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/from_group.py"/>
        <source>And after it: {title}</source>
        <translation>Y después: {title}</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/from_group.py"/>
        <source>Today goes by the course: {title}</source>
        <translation>Hoy sigue el curso: {title}</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/from_group.py"/>
        <source>To your favourites: {titles}</source>
        <translation>A sus favoritas: {titles}</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/from_group.py"/>
        <source>Not there in this language yet: {title}</source>
        <translation>Todavía no está en este idioma: {title}</translation>
    </message>
</context>
<context>
    <name>GonePage</name>
    <message>
        <location filename="../ui/pages/gone.py"/>
        <source>Deleting ...</source>
        <translation>Borrando ...</translation>
    </message>
    <message>
        <location filename="../ui/pages/gone.py"/>
        <source>Each file is written over before it goes. Please wait a little.</source>
        <translation>Se escribe encima de cada archivo antes de borrarlo. Por favor, espere un poco.</translation>
    </message>
    <message>
        <location filename="../ui/pages/gone.py"/>
        <source>To the others</source>
        <translation>A las demás personas</translation>
    </message>
    <message>
        <location filename="../ui/pages/gone.py"/>
        <source>Begin anew</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <location filename="../ui/pages/gone.py"/>
        <source>Close MindBody</source>
        <translation>Cerrar MindBody</translation>
    </message>
    <message>
        <location filename="../ui/pages/gone.py"/>
        <source>It is all gone</source>
        <translation>Todo está borrado</translation>
    </message>
    <message>
        <location filename="../ui/pages/gone.py"/>
        <source>Nothing of what was written is left in MindBody&apos;s files. Thank you for your trust.</source>
        <translation>En los archivos de MindBody no queda nada de lo escrito. Gracias por su confianza.</translation>
    </message>
    <message>
        <location filename="../ui/pages/gone.py"/>
        <source>Some files could not be deleted: {reason}. Another program may hold them. Close it and start MindBody again: it goes on by itself with what is left.</source>
        <translation>Algunos archivos no se pudieron borrar: {reason}. Quizás otro programa los tenga abiertos. Ciérrelo y abra MindBody otra vez: sigue por sí solo con lo que falta.</translation>
    </message>
    <message>
        <location filename="../ui/pages/gone.py"/>
        <source>Not all is gone yet</source>
        <translation>Todavía no se borró todo</translation>
    </message>
</context>
<context>
    <name>GoodThingsEditor</name>
    <message>
        <location filename="../ui/pages/session/fields/good_things.py"/>
        <source>Narrow it down</source>
        <translation>Acotar la lista</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/fields/good_things.py"/>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/fields/good_things.py"/>
        <source>Something of your own</source>
        <translation>Algo propio</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/fields/good_things.py"/>
        <source>Add it</source>
        <translation>Agregarlo</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/fields/good_things.py"/>
        <source>How much energy it takes</source>
        <translation>Cuánta energía pide</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/fields/good_things.py"/>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/fields/good_things.py"/>
        <source>Very little</source>
        <translation>Muy poca</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/fields/good_things.py"/>
        <source>A little</source>
        <translation>Poca</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/fields/good_things.py"/>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/fields/good_things.py"/>
        <source>How you are placed</source>
        <translation>En qué posición</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/fields/good_things.py"/>
        <source>Lying</source>
        <translation>Acostarse</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/fields/good_things.py"/>
        <source>Reclining</source>
        <translation>Reclinarse</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/fields/good_things.py"/>
        <source>Seated</source>
        <translation>Sentarse</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/fields/good_things.py"/>
        <source>Standing</source>
        <translation>De pie</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/fields/good_things.py"/>
        <source>What it costs</source>
        <translation>Cuánto cuesta</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/fields/good_things.py"/>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/fields/good_things.py"/>
        <source>Alone or with others</source>
        <translation>A solas o en compañía</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/fields/good_things.py"/>
        <source>Alone</source>
        <translation>A solas</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/fields/good_things.py"/>
        <source>With others</source>
        <translation>En compañía</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/fields/good_things.py"/>
        <source>{n} of {all} suit</source>
        <translation>{n} de {all} encajan</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/fields/good_things.py"/>
        <source>Nothing suits all of this. Try “Any” somewhere.</source>
        <translation>Nada encaja con todo esto. Pruebe “Cualquiera” en algún punto.</translation>
    </message>
</context>
<context>
    <name>GroundingCard</name>
    <message>
        <location filename="../ui/pages/help/people.py"/>
        <source>Guide me through it</source>
        <translation>Guíeme paso a paso</translation>
    </message>
</context>
<context>
    <name>GroupEndPart</name>
    <message>
        <location filename="../ui/pages/clinic/group_end.py"/>
        <source>This group</source>
        <translation>Este grupo</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/group_end.py"/>
        <source>Its name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/group_end.py"/>
        <source>What is kept stays</source>
        <translation>Cuánto tiempo se guarda</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/group_end.py"/>
        <source>After that it can go for good, out of the backups too: All groups, “Passcode, backups and who did what”.</source>
        <translation>Después puede borrarse para siempre, también de las copias: Todos los grupos, “Clave, copias y quién hizo qué”.</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/group_end.py"/>
        <source>Save who came</source>
        <translation>Guardar quién vino</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/group_end.py"/>
        <source>Save how meetings went</source>
        <translation>Guardar cómo fueron las reuniones</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/group_end.py"/>
        <source>End the group</source>
        <translation>Terminar el grupo</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/group_end.py"/>
        <source>Tables for a spreadsheet, by alias. They are not locked: keep them as you keep notes.</source>
        <translation>Tablas para una hoja de cálculo, por nombre elegido. No están bloqueadas: guárdelas como guarda sus notas.</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/group_end.py"/>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
</context>
<context>
    <name>GroupPage</name>
    <message>
        <location filename="../ui/pages/clinic/group.py"/>
        <source>All groups</source>
        <translation>Todos los grupos</translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message>
        <location filename="../ui/pages/clinic/groups.py"/>
        <source>Your groups</source>
        <translation>Sus grupos</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/groups.py"/>
        <source>The meetings, the room&apos;s screen and the papers for the group are in English only.</source>
        <translation>Las reuniones, la pantalla de la sala y los papeles para el grupo están solo en inglés.</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/groups.py"/>
        <source>Opening what is kept about groups …</source>
        <translation>Abriendo lo que se guarda de los grupos …</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/groups.py"/>
        <source>Passcode, backups and who did what</source>
        <translation>Clave, copias y quién hizo qué</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/groups.py"/>
        <source>Need help now</source>
        <translation>Ayuda ahora</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/groups.py"/>
        <source>Begin with a group</source>
        <translation>Empezar con un grupo</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/groups.py"/>
        <source>Ten meetings are ready to be led: what the room sees, what you say, and what people take home. Give your group a name, then add its members by a name they like to go by.</source>
        <translation>Hay diez reuniones listas para guiar: lo que ve la sala, lo que usted dice y lo que la gente se lleva a casa. Dele un nombre a su grupo y agregue a cada persona con el nombre que prefiera.</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <location filename="../ui/pages/guide.py"/>
        <source>How to use MindBody</source>
        <translation>Cómo usar MindBody</translation>
    </message>
    <message>
        <location filename="../ui/pages/guide.py"/>
        <source>Back to Settings</source>
        <translation>Volver a Ajustes</translation>
    </message>
</context>
<context>
    <name>GuidePart</name>
    <message>
        <location filename="../ui/pages/settings/guide.py"/>
        <source>Each page with a picture, and every key. It works with no network.</source>
        <translation>Cada página con una imagen, y todas las teclas. Funciona sin conexión.</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/guide.py"/>
        <source>Open the guide</source>
        <translation>Abrir la guía</translation>
    </message>
</context>
<context>
    <name>HandingOutPart</name>
    <message>
        <location filename="../ui/pages/clinic/handing_out.py"/>
        <source>Papers to hand out</source>
        <translation>Papeles para entregar</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/handing_out.py"/>
        <source>For which meetings</source>
        <translation>Para qué reuniones</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/handing_out.py"/>
        <source>This meeting</source>
        <translation>Esta reunión</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/handing_out.py"/>
        <source>The whole group</source>
        <translation>Todo el grupo</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/handing_out.py"/>
        <source>Print of what people take home</source>
        <translation>Letra de lo que la gente se lleva</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/handing_out.py"/>
        <source>Ordinary</source>
        <translation>Normal</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/handing_out.py"/>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/handing_out.py"/>
        <source>Sign-in and certificates</source>
        <translation>Asistencia y certificados</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/handing_out.py"/>
        <source>Empty lines</source>
        <translation>Líneas vacías</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/handing_out.py"/>
        <source>Names of this group</source>
        <translation>Nombres de este grupo</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/handing_out.py"/>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/handing_out.py"/>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/handing_out.py"/>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/handing_out.py"/>
        <source>Which papers</source>
        <translation>Qué papeles</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/handing_out.py"/>
        <source>What people take home</source>
        <translation>Lo que la gente se lleva</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/handing_out.py"/>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/handing_out.py"/>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/handing_out.py"/>
        <source>Save as a web page</source>
        <translation>Guardar como página web</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/handing_out.py"/>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/handing_out.py"/>
        <source>Making the papers: {n} %</source>
        <translation>Preparando los papeles: {n} %</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/handing_out.py"/>
        <source>PDF file (*.pdf)</source>
        <translation>Archivo PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/handing_out.py"/>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
</context>
<context>
    <name>HandingOutViewModel</name>
    <message>
        <location filename="../ui/viewmodels/clinic/handing_out.py"/>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/handing_out.py"/>
        <source>Notes for the one who leads</source>
        <translation>Notas para quien guía</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/handing_out.py"/>
        <source>Sign-in sheet</source>
        <translation>Hoja de asistencia</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/handing_out.py"/>
        <source>Handouts in large print</source>
        <translation>Hojas para llevar en letra grande</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/handing_out.py"/>
        <source>Empty sheets to write on</source>
        <translation>Hojas en blanco para escribir</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/handing_out.py"/>
        <source>Cards for the week</source>
        <translation>Tarjetas de la semana</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/handing_out.py"/>
        <source>Safety pages</source>
        <translation>Páginas de seguridad</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/handing_out.py"/>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/handing_out.py"/>
        <source>The papers could not be written: {reason}. You might choose another folder.</source>
        <translation>Los papeles no se pudieron escribir: {reason}. Puede elegir otra carpeta.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/handing_out.py"/>
        <source>Saved as {name}.</source>
        <translation>Guardado como {name}.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/handing_out.py"/>
        <source>Stopped. Nothing was written.</source>
        <translation>Detenido. No se escribió nada.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/handing_out.py"/>
        <source>Papers for {count} meetings</source>
        <translation>Papeles para {count} reuniones</translation>
    </message>
</context>
<context>
    <name>HearingChoices</name>
    <message>
        <location filename="../ui/pages/parts/hearing.py"/>
        <source>Show the words</source>
        <translation>Mostrar las palabras</translation>
    </message>
    <message>
        <location filename="../ui/pages/parts/hearing.py"/>
        <source>Each sentence stands on the screen while it is spoken.</source>
        <translation>Cada frase está en la pantalla mientras se dice.</translation>
    </message>
    <message>
        <location filename="../ui/pages/parts/hearing.py"/>
        <source>Bells</source>
        <translation>Campanas</translation>
    </message>
    <message>
        <location filename="../ui/pages/parts/hearing.py"/>
        <source>A soft bell marks the start and the end of a practice.</source>
        <translation>Una campana suave marca el inicio y el fin de una práctica.</translation>
    </message>
    <message>
        <location filename="../ui/pages/parts/hearing.py"/>
        <source>Read each page to me</source>
        <translation>Leerme cada página</translation>
    </message>
    <message>
        <location filename="../ui/pages/parts/hearing.py"/>
        <source>What you come to is read out, also by key. In a session the screen may stay dark (F3).</source>
        <translation>Se lee en voz alta aquello a lo que usted llega, también con el teclado. En una sesión la pantalla puede quedar oscura (F3).</translation>
    </message>
    <message>
        <location filename="../ui/pages/parts/hearing.py"/>
        <source>Who reads to you</source>
        <translation>Quién le lee</translation>
    </message>
    <message>
        <location filename="../ui/pages/parts/hearing.py"/>
        <source>A sound behind the voice</source>
        <translation>Un sonido detrás de la voz</translation>
    </message>
</context>
<context>
    <name>HeldPage</name>
    <message>
        <location filename="../ui/pages/clinic/held.py"/>
        <source>Back to the group</source>
        <translation>Volver al grupo</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/held.py"/>
        <source>Hold this meeting again</source>
        <translation>Hacer esta reunión otra vez</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <location filename="../ui/pages/help/page.py"/>
        <source>Need help now</source>
        <translation>Ayuda ahora</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/page.py"/>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/page.py"/>
        <source>You deserve a person beside you, and soon.</source>
        <translation>Usted merece tener a alguien a su lado, y pronto.</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/page.py"/>
        <source>I don&apos;t feel safe</source>
        <translation>No me siento a salvo</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/page.py"/>
        <source>It is my body</source>
        <translation>Es mi cuerpo</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/page.py"/>
        <source>Help me settle</source>
        <translation>Ayúdeme a calmarme</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/page.py"/>
        <source>In a flare</source>
        <translation>En un brote</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/page.py"/>
        <source>Thank you for saying so. You do not have to carry this alone. Please reach a person now.</source>
        <translation>Gracias por decirlo. No tiene que cargar con esto a solas. Por favor, comuníquese con alguien ahora.</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/page.py"/>
        <source>Call, text or go</source>
        <translation>Llame, mande un mensaje o vaya</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/page.py"/>
        <source>Call your local emergency number, or go where people are.</source>
        <translation>Llame a su número local de emergencias, o vaya a donde haya gente.</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/page.py"/>
        <source>Tell one person</source>
        <translation>Dígaselo a una persona</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/page.py"/>
        <source>One line is enough: I am not safe. Please come.</source>
        <translation>Basta con una línea: No estoy a salvo. Por favor, ven.</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/page.py"/>
        <source>While you wait</source>
        <translation>Mientras espera</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/page.py"/>
        <source>Look slowly around the room. Name five things you can see.</source>
        <translation>Mire despacio a su alrededor. Nombre cinco cosas que pueda ver.</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/page.py"/>
        <source>If you do not feel safe</source>
        <translation>Si no se siente a salvo</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/page.py"/>
        <source>This page sends nothing. Please call, text or go.</source>
        <translation>Esta página no envía nada. Por favor, llame, mande un mensaje o vaya.</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/page.py"/>
        <source>If it is your body</source>
        <translation>Si es su cuerpo</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/page.py"/>
        <source>For chest pain, sudden weakness, or trouble with your breath, call the emergency number.</source>
        <translation>Si hay dolor en el pecho, debilidad repentina o dificultad para respirar, llame al número de emergencias.</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/page.py"/>
        <source>What this app can&apos;t do</source>
        <translation>Lo que esta aplicación no puede hacer</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/page.py"/>
        <source>This app does not watch over you.</source>
        <translation>Esta aplicación no vigila cómo está usted.</translation>
    </message>
</context>
<context>
    <name>HerePart</name>
    <message>
        <location filename="../ui/pages/clinic/here.py"/>
        <source>{key}  {state}</source>
        <translation>{key}  {state}</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/here.py"/>
        <source>Press a name to say how they came.</source>
        <translation>Presione un nombre para decir cómo vino.</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/here.py"/>
        <source>Press a name, or A, to say how they came.</source>
        <translation>Presione un nombre, o A, para decir cómo vino.</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/here.py"/>
        <source>Never on the room screen.</source>
        <translation>Nunca en la pantalla de la sala.</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/here.py"/>
        <source>Who came</source>
        <translation>Quién vino</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/here.py"/>
        <source>Who is here</source>
        <translation>Quién está aquí</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/here.py"/>
        <source>welcome back</source>
        <translation>qué bueno que volvió</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/here.py"/>
        <source>{here} of {all} came</source>
        <translation>Vinieron {here} de {all}</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/here.py"/>
        <source>{here} of {all} here</source>
        <translation>Están aquí {here} de {all}</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/here.py"/>
        <source>Nobody is in this group yet.</source>
        <translation>Todavía no hay nadie en este grupo.</translation>
    </message>
</context>
<context>
    <name>HomePlanPage</name>
    <message>
        <location filename="../ui/pages/session/home_plan.py"/>
        <source>What you might try at home</source>
        <translation>Lo que puede probar en casa</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/home_plan.py"/>
        <source>Once the flare has passed</source>
        <translation>Cuando pase el brote</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/home_plan.py"/>
        <source>For a hard day</source>
        <translation>Para un día difícil</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/home_plan.py"/>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/home_plan.py"/>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/home_plan.py"/>
        <source>On which days, if you like?</source>
        <translation>¿Qué días, si quiere?</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/home_plan.py"/>
        <source>About what time?</source>
        <translation>¿Más o menos a qué hora?</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/home_plan.py"/>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/home_plan.py"/>
        <source>Skip this</source>
        <translation>Omitir esto</translation>
    </message>
</context>
<context>
    <name>HoursSlept</name>
    <message>
        <location filename="../ui/pages/log/hours.py"/>
        <source>Half an hour less</source>
        <translation>Media hora menos</translation>
    </message>
    <message>
        <location filename="../ui/pages/log/hours.py"/>
        <source>Half an hour more</source>
        <translation>Media hora más</translation>
    </message>
    <message>
        <location filename="../ui/pages/log/hours.py"/>
        <source>Not said</source>
        <translation>Sin respuesta</translation>
    </message>
</context>
<context>
    <name>InTray</name>
    <message>
        <location filename="../wiring/in_tray.py"/>
        <source>Open MindBody</source>
        <translation>Abrir MindBody</translation>
    </message>
    <message>
        <location filename="../wiring/in_tray.py"/>
        <source>In a flare</source>
        <translation>En un brote</translation>
    </message>
    <message>
        <location filename="../wiring/in_tray.py"/>
        <source>One-minute breath</source>
        <translation>Respiración de un minuto</translation>
    </message>
    <message>
        <location filename="../wiring/in_tray.py"/>
        <source>Need help now</source>
        <translation>Ayuda ahora</translation>
    </message>
    <message>
        <location filename="../wiring/in_tray.py"/>
        <source>Quit</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../wiring/in_tray.py"/>
        <source>MindBody is still here. “Quit” in this menu ends it.</source>
        <translation>MindBody sigue aquí. “Cerrar” en este menú lo termina.</translation>
    </message>
</context>
<context>
    <name>Inside</name>
    <message>
        <location filename="../wiring/clinic/inside.py"/>
        <source>**Locked:** all that is kept about groups, and every backup of it here.</source>
        <translation>**Bloqueado:** todo lo que se guarda de los grupos, y todas sus copias de seguridad aquí.</translation>
    </message>
    <message>
        <location filename="../wiring/clinic/inside.py"/>
        <source>**Not locked:** how this window looks, and the tables and papers that you saved.</source>
        <translation>**No bloqueado:** cómo se ve esta ventana, y las tablas y papeles que usted guardó.</translation>
    </message>
</context>
<context>
    <name>ItemView</name>
    <message>
        <location filename="../ui/pages/session/items.py"/>
        <source>{n} of {all}</source>
        <translation>{n} de {all}</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/items.py"/>
        <source>True</source>
        <translation>Verdadero</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/items.py"/>
        <source>Not true</source>
        <translation>Falso</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <location filename="../ui/pages/parts/language.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="../ui/pages/parts/language.py"/>
        <source>Not every lesson is there in this language yet. All that you did stays kept.</source>
        <translation>Todavía no están todas las lecciones en este idioma. Todo lo que hizo queda guardado.</translation>
    </message>
</context>
<context>
    <name>LargeButtons</name>
    <message>
        <location filename="../ui/pages/parts/reading.py"/>
        <source>Large buttons</source>
        <translation>Botones grandes</translation>
    </message>
    <message>
        <location filename="../ui/pages/parts/reading.py"/>
        <source>What you press is larger, with more room around it.</source>
        <translation>Lo que se presiona es más grande y tiene más espacio alrededor.</translation>
    </message>
</context>
<context>
    <name>LeadGroupPart</name>
    <message>
        <location filename="../ui/pages/settings/lead_group.py"/>
        <source>For those who lead groups. It opens in a window of its own, with a store of its own: nothing of your record is in it.</source>
        <translation>Para quienes guían grupos. Se abre en su propia ventana, con su propio archivo: allí no hay nada de sus datos.</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/lead_group.py"/>
        <source>The meetings themselves are in English only.</source>
        <translation>Las reuniones mismas están solo en inglés.</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/lead_group.py"/>
        <source>Open my groups</source>
        <translation>Abrir mis grupos</translation>
    </message>
</context>
<context>
    <name>LearnOverview</name>
    <message>
        <location filename="../ui/pages/learn/overview.py"/>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <location filename="../ui/pages/learn/overview.py"/>
        <source>Read, listen, or do one as a session. Any order is allowed.</source>
        <translation>Lea, escuche, o haga una lección como sesión. En el orden que quiera.</translation>
    </message>
    <message>
        <location filename="../ui/pages/learn/overview.py"/>
        <source>Follow this one</source>
        <translation>Seguir este</translation>
    </message>
    <message>
        <location filename="../ui/pages/learn/overview.py"/>
        <source>Today will go by this programme</source>
        <translation>Hoy seguirá este programa</translation>
    </message>
    <message>
        <location filename="../ui/pages/learn/overview.py"/>
        <source>Today follows this one</source>
        <translation>Hoy sigue este</translation>
    </message>
    <message>
        <location filename="../ui/pages/learn/overview.py"/>
        <source>Programmes</source>
        <translation>Programas</translation>
    </message>
    <message>
        <location filename="../ui/pages/learn/overview.py"/>
        <source>Today follows {title} now.</source>
        <translation>Hoy sigue ahora “{title}”.</translation>
    </message>
</context>
<context>
    <name>LearnPage</name>
    <message>
        <location filename="../ui/pages/learn/page.py"/>
        <source>This lesson can&apos;t be opened. The others still can.</source>
        <translation>Esta lección no se puede abrir. Las demás, sí.</translation>
    </message>
    <message>
        <location filename="../ui/pages/learn/page.py"/>
        <source>One moment, the lessons are being opened.</source>
        <translation>Un momento, se están abriendo las lecciones.</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/learn.py"/>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/learn.py"/>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/learn.py"/>
        <source>Card before</source>
        <translation>Tarjeta anterior</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/learn.py"/>
        <source>Read to me</source>
        <translation>Leérmelo</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/learn.py"/>
        <source>Skip the rest</source>
        <translation>Omitir el resto</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/learn.py"/>
        <source>Before we begin</source>
        <translation>Antes de empezar</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/learn.py"/>
        <source>Card {n} of {all}</source>
        <translation>Tarjeta {n} de {all}</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/learn.py"/>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
</context>
<context>
    <name>LearnViewModel</name>
    <message>
        <location filename="../ui/viewmodels/learn/overview.py"/>
        <source>{language}, from {pack}: </source>
        <translation>{language}, de {pack}: </translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/learn/overview.py"/>
        <source>1 lesson</source>
        <translation>1 lección</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/learn/overview.py"/>
        <source>{n} lessons, about one a week</source>
        <translation>{n} lecciones, más o menos una por semana</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/learn/overview.py"/>
        <source>{n} lessons, at your own pace</source>
        <translation>{n} lecciones, a su propio ritmo</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/learn/overview.py"/>
        <source>{n} lessons, one in {days} days or so</source>
        <translation>{n} lecciones, una cada {days} días más o menos</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/learn/overview.py"/>
        <source>You have met every lesson</source>
        <translation>Ya vio todas las lecciones</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/learn/overview.py"/>
        <source>Not begun yet</source>
        <translation>Sin empezar</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/learn/overview.py"/>
        <source>You have met 1 of {all}</source>
        <translation>Ha visto 1 de {all}</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/learn/overview.py"/>
        <source>You have met {n} of {all}</source>
        <translation>Ha visto {n} de {all}</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/learn/overview.py"/>
        <source>You have come all the way through. Any lesson can be read or done again.</source>
        <translation>Llegó hasta el final. Puede leer o hacer de nuevo cualquier lección.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/learn/overview.py"/>
        <source>You have come all the way through. The look back is there for you now.</source>
        <translation>Llegó hasta el final. La mirada atrás ya está lista para usted.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/learn/overview.py"/>
        <source>You have come all the way through. The look back is there from {day}, or now.</source>
        <translation>Llegó hasta el final. La mirada atrás estará lista desde {day}, o ahora.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/learn/overview.py"/>
        <source>You are staying where you are until {day}. That is a good use of a week.</source>
        <translation>Se queda donde está hasta {day}. Es un buen uso de una semana.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/learn/overview.py"/>
        <source>Two new lessons this week are plenty. The next one can wait until {day}.</source>
        <translation>Dos lecciones nuevas en una semana son más que suficientes. La próxima puede esperar hasta {day}.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/learn/overview.py"/>
        <source>Done</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/learn/overview.py"/>
        <source>Visited</source>
        <translation>Vista</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/learn/overview.py"/>
        <source>Next for you</source>
        <translation>La siguiente</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/learn/overview.py"/>
        <source>Later</source>
        <translation>Más adelante</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/learn/overview.py"/>
        <source>From {day}</source>
        <translation>Desde {day}</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/learn/overview.py"/>
        <source>Open</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/learn/overview.py"/>
        <source>“{title}”</source>
        <translation>“{title}”</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/learn/overview.py"/>
        <source>about {n} min</source>
        <translation>unos {n} min</translation>
    </message>
</context>
<context>
    <name>LessonBar</name>
    <message>
        <location filename="../ui/pages/learn/bar.py"/>
        <source>Move on after all</source>
        <translation>Avanzar de todos modos</translation>
    </message>
    <message>
        <location filename="../ui/pages/learn/bar.py"/>
        <source>Stay here another week</source>
        <translation>Quedarme otra semana</translation>
    </message>
    <message>
        <location filename="../ui/pages/learn/bar.py"/>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <location filename="../ui/pages/learn/bar.py"/>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <location filename="../ui/pages/learn/bar.py"/>
        <source>Begin as a session</source>
        <translation>Empezar como sesión</translation>
    </message>
    <message>
        <location filename="../ui/pages/learn/bar.py"/>
        <source>Listen instead</source>
        <translation>Mejor escuchar</translation>
    </message>
    <message>
        <location filename="../ui/pages/learn/bar.py"/>
        <source>Card before</source>
        <translation>Tarjeta anterior</translation>
    </message>
    <message>
        <location filename="../ui/pages/learn/bar.py"/>
        <source>Next card</source>
        <translation>Tarjeta siguiente</translation>
    </message>
    <message>
        <location filename="../ui/pages/learn/bar.py"/>
        <source>Back to reading</source>
        <translation>Volver a leer</translation>
    </message>
</context>
<context>
    <name>LessonMenu</name>
    <message>
        <location filename="../ui/pages/lesson_menu.py"/>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
</context>
<context>
    <name>LessonPage</name>
    <message>
        <location filename="../ui/pages/learn/lesson.py"/>
        <source>All lessons</source>
        <translation>Todas las lecciones</translation>
    </message>
    <message>
        <location filename="../ui/pages/learn/lesson.py"/>
        <source>{n} of {all}</source>
        <translation>{n} de {all}</translation>
    </message>
    <message>
        <location filename="../ui/pages/learn/lesson.py"/>
        <source>To try until the next one</source>
        <translation>Para probar hasta la próxima</translation>
    </message>
    <message>
        <location filename="../ui/pages/learn/lesson.py"/>
        <source>Where this comes from</source>
        <translation>De dónde viene esto</translation>
    </message>
    <message>
        <location filename="../ui/pages/learn/lesson.py"/>
        <source>Your answers</source>
        <translation>Sus respuestas</translation>
    </message>
    <message>
        <location filename="../ui/pages/learn/lesson.py"/>
        <source>Nothing is written here yet. It can stay so.</source>
        <translation>Todavía no hay nada escrito aquí. Puede quedar así.</translation>
    </message>
    <message>
        <location filename="../ui/pages/learn/lesson.py"/>
        <source>Change them in a session</source>
        <translation>Cambiarlas en una sesión</translation>
    </message>
    <message>
        <location filename="../ui/pages/learn/lesson.py"/>
        <source>Open as a session</source>
        <translation>Abrir como sesión</translation>
    </message>
    <message>
        <location filename="../ui/pages/learn/lesson.py"/>
        <source>Only the questions of this lesson</source>
        <translation>Solo las preguntas de esta lección</translation>
    </message>
    <message>
        <location filename="../ui/pages/learn/lesson.py"/>
        <source>In the Toolkit: {title}</source>
        <translation>En Herramientas: {title}</translation>
    </message>
</context>
<context>
    <name>LessonsPart</name>
    <message>
        <location filename="../ui/pages/settings/lessons.py"/>
        <source>Your clinic, or someone you trust, may have lessons of its own for you. They are checked whole before they are taken in. Nothing in them is ever run.</source>
        <translation>Su centro de salud, o alguien de confianza, puede tener lecciones propias para usted. Se revisan enteras antes de aceptarlas. Nada de lo que traen se ejecuta.</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/lessons.py"/>
        <source>Add a folder</source>
        <translation>Agregar una carpeta</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/lessons.py"/>
        <source>Add a zip file</source>
        <translation>Agregar un archivo zip</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/lessons.py"/>
        <source>Add lessons from a folder</source>
        <translation>Agregar lecciones desde una carpeta</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/lessons.py"/>
        <source>Add lessons from a zip file</source>
        <translation>Agregar lecciones desde un archivo zip</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/lessons.py"/>
        <source>Zip file (*.zip)</source>
        <translation>Archivo zip (*.zip)</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/lessons.py"/>
        <source>Looking through “{name}” ...</source>
        <translation>Revisando “{name}” ...</translation>
    </message>
</context>
<context>
    <name>LevelChoices</name>
    <message>
        <location filename="../ui/pages/settings/levels.py"/>
        <source>How loud the voice is</source>
        <translation>Volumen de la voz</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/levels.py"/>
        <source>How loud the sound behind it is</source>
        <translation>Volumen del sonido de fondo</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/levels.py"/>
        <source>How loud the bells are</source>
        <translation>Volumen de las campanas</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/levels.py"/>
        <source>How loud the breath tones are</source>
        <translation>Volumen de los tonos de respiración</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <location filename="../ui/pages/practise/library.py"/>
        <source>Practise</source>
        <translation>Practicar</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/library.py"/>
        <source>Choose by time, by position, or by what felt good before.</source>
        <translation>Elija por tiempo, por posición, o por lo que antes le hizo bien.</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/library.py"/>
        <source>Show all of them</source>
        <translation>Mostrar todas</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/library.py"/>
        <source>On your own</source>
        <translation>Por su cuenta</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/library.py"/>
        <source>Find by name</source>
        <translation>Buscar por nombre</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/library.py"/>
        <source>Up to {n} minutes</source>
        <translation>Hasta {n} minutos</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/library.py"/>
        <source>Mindfulness</source>
        <translation>Atención plena</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/library.py"/>
        <source>Relaxation</source>
        <translation>Relajación</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/library.py"/>
        <source>Breathing</source>
        <translation>Respiración</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/library.py"/>
        <source>Movement</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/library.py"/>
        <source>My favourites</source>
        <translation>Mis favoritas</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/library.py"/>
        <source>More settled after</source>
        <translation>Dejaron más calma</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/library.py"/>
        <source>Time you have</source>
        <translation>Tiempo que tiene</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/library.py"/>
        <source>Any length</source>
        <translation>Cualquier duración</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/library.py"/>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/library.py"/>
        <source>Any position</source>
        <translation>Cualquier posición</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/library.py"/>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/library.py"/>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/library.py"/>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/library.py"/>
        <source>All of them</source>
        <translation>Todas</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/library.py"/>
        <source>Open timer</source>
        <translation>Reloj libre</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/library.py"/>
        <source>Quiet time, with bells if you like</source>
        <translation>Un rato en silencio, con campanas si quiere</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/library.py"/>
        <source>Activity and rest</source>
        <translation>Actividad y descanso</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/library.py"/>
        <source>By the clock, in rounds</source>
        <translation>Por reloj, en rondas</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/library.py"/>
        <source>My recordings</source>
        <translation>Mis grabaciones</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/library.py"/>
        <source>A voice you know, from a file</source>
        <translation>Una voz que conoce, desde un archivo</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/library.py"/>
        <source>One moment, the practices are being opened.</source>
        <translation>Un momento, se están abriendo las prácticas.</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/library.py"/>
        <source>Favourite. {line}</source>
        <translation>Favorita. {line}</translation>
    </message>
</context>
<context>
    <name>LibraryViewModel</name>
    <message>
        <location filename="../ui/viewmodels/practise/library.py"/>
        <source>One fits</source>
        <translation>Hay una</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/practise/library.py"/>
        <source>{n} fit</source>
        <translation>Hay {n}</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/practise/library.py"/>
        <source>No favourites yet. On the page of a practice you can keep it as one.</source>
        <translation>Todavía no hay favoritas. En la página de una práctica puede guardarla como favorita.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/practise/library.py"/>
        <source>Nothing to tell yet. When you have answered “how do you feel now” three times after a practice, it can stand here.</source>
        <translation>Todavía no hay nada que contar. Cuando haya respondido tres veces “¿cómo se siente ahora?” después de una práctica, puede aparecer aquí.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/practise/library.py"/>
        <source>Nothing fits all of that. You might leave one wish out.</source>
        <translation>Ninguna reúne todo eso. Puede quitar una de las condiciones.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/practise/library.py"/>
        <source>As long as you like</source>
        <translation>El tiempo que quiera</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/practise/library.py"/>
        <source>{a} to {b}</source>
        <translation>de {a} a {b}</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/practise/library.py"/>
        <source>{a} to {b} minutes</source>
        <translation>de {a} a {b} minutos</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/practise/library.py"/>
        <source>More settled after {n} of {all} times</source>
        <translation>Dejó más calma {n} de {all} veces</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/practise/library.py"/>
        <source>Mindfulness</source>
        <translation>Atención plena</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/practise/library.py"/>
        <source>Relaxation</source>
        <translation>Relajación</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/practise/library.py"/>
        <source>Breathing</source>
        <translation>Respiración</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/practise/library.py"/>
        <source>Movement</source>
        <translation>Movimiento</translation>
    </message>
</context>
<context>
    <name>LinesCard</name>
    <message>
        <location filename="../ui/pages/help/emergency.py"/>
        <source>Someone to talk with</source>
        <translation>Alguien con quien hablar</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/emergency.py"/>
        <source>If a number does not answer, call {number}.</source>
        <translation>Si un número no responde, llame al {number}.</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/emergency.py"/>
        <source>your local emergency number</source>
        <translation>su número local de emergencias</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/emergency.py"/>
        <source>Choose your country, and its help lines are listed here.</source>
        <translation>Elija su país y aquí verá sus líneas de ayuda.</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/emergency.py"/>
        <source>Not checked yet.</source>
        <translation>Aún no comprobado.</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/emergency.py"/>
        <source>Checked on {date}.</source>
        <translation>Comprobado el {date}.</translation>
    </message>
</context>
<context>
    <name>ListenPage</name>
    <message>
        <location filename="../ui/pages/session/listen.py"/>
        <source>15 seconds</source>
        <translation>15 segundos</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/listen.py"/>
        <source>Back 15 seconds</source>
        <translation>Atrás 15 segundos</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/listen.py"/>
        <source>Another</source>
        <translation>Otra</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/listen.py"/>
        <source>Another practice instead</source>
        <translation>Mejor otra práctica</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/listen.py"/>
        <source>{title}, {length}</source>
        <translation>{title}, {length}</translation>
    </message>
</context>
<context>
    <name>LockWarning</name>
    <message>
        <location filename="../ui/shell/covering.py"/>
        <source>MindBody locks itself in {seconds} seconds. Any key or move keeps it open.</source>
        <translation>MindBody se bloquea solo en {seconds} segundos. Cualquier tecla o movimiento lo mantiene abierto.</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <location filename="../ui/viewmodels/log/questions.py"/>
        <source>Nothing need be said today. You can look in at any time.</source>
        <translation>Hoy no hace falta decir nada. Puede pasar por aquí cuando quiera.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/log/questions.py"/>
        <source>That sounds heavy. You need not carry it alone: “Need help now” is there at any hour.</source>
        <translation>Eso suena muy pesado. No tiene que cargarlo a solas: “Ayuda ahora” está ahí a cualquier hora.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/log/questions.py"/>
        <source>That is a lot of pain today. Small steps and rest are enough.</source>
        <translation>Hoy hay mucho dolor. Con pasos pequeños y descanso basta.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/log/questions.py"/>
        <source>A short night makes much of this harder. Be gentle with today.</source>
        <translation>Una noche corta hace más difícil casi todo. Trátese hoy con suavidad.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/log/questions.py"/>
        <source>With little energy, rest is a full answer.</source>
        <translation>Con poca energía, descansar es una respuesta completa.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/log/questions.py"/>
        <source>It is written down now, so you need not keep it in mind.</source>
        <translation>Ya está anotado, así que no hace falta tenerlo en la cabeza.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/log/words.py"/>
        <source>{n} hour</source>
        <translation>{n} hora</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/log/words.py"/>
        <source>{n} hours</source>
        <translation>{n} horas</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/log/words.py"/>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/log/words.py"/>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/log/words.py"/>
        <source>Pain</source>
        <translation>Dolor</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/log/words.py"/>
        <source>Energy</source>
        <translation>Energía</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/log/words.py"/>
        <source>Mood</source>
        <translation>Ánimo</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/log/words.py"/>
        <source>Sleep</source>
        <translation>Sueño</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/log/words.py"/>
        <source>How the night was</source>
        <translation>Cómo fue la noche</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/log/words.py"/>
        <source>Where it hurts</source>
        <translation>Dónde duele</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/log/words.py"/>
        <source>{what}: {answer}</source>
        <translation>{what}: {answer}</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/log/words.py"/>
        <source>{n} of 10</source>
        <translation>{n} de 10</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/log/words.py"/>
        <source>does not apply</source>
        <translation>no aplica</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/log/words.py"/>
        <source>not today</source>
        <translation>hoy no</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <location filename="../ui/pages/log/check_in.py"/>
        <source>How is it now?</source>
        <translation>¿Cómo está ahora?</translation>
    </message>
    <message>
        <location filename="../ui/pages/log/check_in.py"/>
        <source>The check-in is deleted.</source>
        <translation>El registro del día se borró.</translation>
    </message>
    <message>
        <location filename="../ui/pages/log/check_in.py"/>
        <source>Put it back</source>
        <translation>Recuperarlo</translation>
    </message>
    <message>
        <location filename="../ui/pages/log/check_in.py"/>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <location filename="../ui/pages/log/check_in.py"/>
        <source>My log</source>
        <translation>Mi registro</translation>
    </message>
    <message>
        <location filename="../ui/pages/log/check_in.py"/>
        <source>I don&apos;t feel safe</source>
        <translation>No me siento a salvo</translation>
    </message>
    <message>
        <location filename="../ui/pages/log/check_in.py"/>
        <source>Only what you feel like saying. Each tap is kept at once, on this computer.</source>
        <translation>Solo lo que tenga ganas de decir. Cada toque se guarda al momento, en esta computadora.</translation>
    </message>
    <message>
        <location filename="../ui/pages/log/check_in.py"/>
        <source>Pain now</source>
        <translation>Dolor ahora</translation>
    </message>
    <message>
        <location filename="../ui/pages/log/check_in.py"/>
        <source>Energy</source>
        <translation>Energía</translation>
    </message>
    <message>
        <location filename="../ui/pages/log/check_in.py"/>
        <source>Mood</source>
        <translation>Ánimo</translation>
    </message>
    <message>
        <location filename="../ui/pages/log/check_in.py"/>
        <source>Hours slept last night</source>
        <translation>Horas de sueño anoche</translation>
    </message>
    <message>
        <location filename="../ui/pages/log/check_in.py"/>
        <source>How the night was</source>
        <translation>Cómo fue la noche</translation>
    </message>
    <message>
        <location filename="../ui/pages/log/check_in.py"/>
        <source>One thing that mattered, if you like</source>
        <translation>Una cosa que tuvo importancia, si quiere</translation>
    </message>
    <message>
        <location filename="../ui/pages/log/check_in.py"/>
        <source>By keys: 0 to 9 answer and go on, + is 10, a point after the hours is half an hour more, N is not today, X does not apply. Backspace goes back, Enter keeps.</source>
        <translation>Con el teclado: de 0 a 9 responden y siguen, + es 10, un punto después de las horas es media hora más, N es “hoy no”, X es “no aplica”. Retroceso vuelve atrás, Entrar guarda.</translation>
    </message>
    <message>
        <location filename="../ui/pages/log/check_in.py"/>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <location filename="../ui/pages/log/check_in.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../ui/pages/log/check_in.py"/>
        <source>Delete this check-in</source>
        <translation>Borrar este registro</translation>
    </message>
    <message>
        <location filename="../ui/pages/log/check_in.py"/>
        <source>Kept</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <location filename="../ui/pages/log/check_in.py"/>
        <source>Nothing was noted</source>
        <translation>No se anotó nada</translation>
    </message>
    <message>
        <location filename="../ui/pages/log/check_in.py"/>
        <source>Change this check-in</source>
        <translation>Cambiar este registro</translation>
    </message>
    <message>
        <location filename="../ui/pages/log/check_in.py"/>
        <source>Your record is open to read, so nothing can be noted here.</source>
        <translation>Sus datos están abiertos solo para leer, así que aquí no se puede anotar nada.</translation>
    </message>
    <message>
        <location filename="../ui/pages/log/check_in.py"/>
        <source>One moment ...</source>
        <translation>Un momento ...</translation>
    </message>
    <message>
        <location filename="../ui/pages/log/check_in.py"/>
        <source>kept on this computer</source>
        <translation>guardado en esta computadora</translation>
    </message>
    <message>
        <location filename="../ui/pages/log/check_in.py"/>
        <source>keeping…</source>
        <translation>guardando…</translation>
    </message>
</context>
<context>
    <name>LookBackPage</name>
    <message>
        <location filename="../ui/pages/session/look_back.py"/>
        <source>How did it go at home?</source>
        <translation>¿Cómo le fue en casa?</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/look_back.py"/>
        <source>Every answer is a good one. A quiet week is one too.</source>
        <translation>Toda respuesta es buena. Una semana tranquila también lo es.</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/look_back.py"/>
        <source>What you might have tried</source>
        <translation>Lo que quizás probó</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/look_back.py"/>
        <source>On a hard day: {floor}</source>
        <translation>En un día difícil: {floor}</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/look_back.py"/>
        <source>Home practice</source>
        <translation>Práctica en casa</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/look_back.py"/>
        <source>I did it</source>
        <translation>Lo hice</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/look_back.py"/>
        <source>I did a smaller version</source>
        <translation>Hice una versión más pequeña</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/look_back.py"/>
        <source>Not this time</source>
        <translation>Esta vez no</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/look_back.py"/>
        <source>It does not apply</source>
        <translation>No aplica</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/look_back.py"/>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/look_back.py"/>
        <source>Skip this</source>
        <translation>Omitir esto</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/look_back.py"/>
        <source>Good to know. Thank you.</source>
        <translation>Es bueno saberlo. Gracias.</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/look_back.py"/>
        <source>A smaller version counts just as much.</source>
        <translation>Una versión más pequeña cuenta lo mismo.</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/look_back.py"/>
        <source>That happens. You are here now, and that is enough.</source>
        <translation>Eso pasa. Ahora está aquí, y con eso basta.</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/look_back.py"/>
        <source>That is fine. We go on from here.</source>
        <translation>Está bien. Seguimos desde aquí.</translation>
    </message>
</context>
<context>
    <name>LoudnessPart</name>
    <message>
        <location filename="../ui/pages/clinic/loudness.py"/>
        <source>Where the room hears it</source>
        <translation>Por dónde lo oye la sala</translation>
    </message>
</context>
<context>
    <name>MeetingsPart</name>
    <message>
        <location filename="../ui/pages/clinic/meetings.py"/>
        <source>Meetings</source>
        <translation>Reuniones</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/meetings.py"/>
        <source>next</source>
        <translation>siguiente</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/meetings.py"/>
        <source>Press one that was held to see who came, and its note.</source>
        <translation>Presione una que ya tuvo lugar para ver quién vino, y su nota.</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/meetings.py"/>
        <source>Press one that was held to see who came, and its note. Press another to begin with that instead.</source>
        <translation>Presione una que ya tuvo lugar para ver quién vino, y su nota. Presione otra para empezar con esa.</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/meetings.py"/>
        <source>Press another one to begin with that instead.</source>
        <translation>Presione otra para empezar con esa.</translation>
    </message>
</context>
<context>
    <name>MemberPage</name>
    <message>
        <location filename="../ui/pages/clinic/member.py"/>
        <source>Had {dose} meetings</source>
        <translation>Tuvo {dose} reuniones</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/member.py"/>
        <source>Back to the group</source>
        <translation>Volver al grupo</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/member.py"/>
        <source>Name they like to go by</source>
        <translation>Nombre que prefiere</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/member.py"/>
        <source>Initials</source>
        <translation>Iniciales</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/member.py"/>
        <source>Only if two would else be mixed up.</source>
        <translation>Solo si dos personas pudieran confundirse.</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/member.py"/>
        <source>They asked for</source>
        <translation>Lo que pidió</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/member.py"/>
        <source>Between the two of you</source>
        <translation>Entre ustedes dos</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/member.py"/>
        <source>Only what they agreed to. You alone see it.</source>
        <translation>Solo lo que la persona aceptó. Lo ve solo usted.</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/member.py"/>
        <source>Keep this</source>
        <translation>Guardar esto</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/member.py"/>
        <source>Back in the group</source>
        <translation>Está de nuevo en el grupo</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/member.py"/>
        <source>Has left the group</source>
        <translation>Dejó el grupo</translation>
    </message>
</context>
<context>
    <name>MindBody</name>
    <message>
        <location filename="../wiring/app.py"/>
        <source>This is a sample. The person does not exist, and nothing here happened.</source>
        <translation>Esto es una muestra. La persona no existe, y nada de esto ocurrió.</translation>
    </message>
    <message>
        <location filename="../wiring/app.py"/>
        <source>Your record is open to read, because another computer has it. Nothing is kept here.</source>
        <translation>Sus datos están abiertos solo para leer, porque otra computadora los tiene. Aquí no se guarda nada.</translation>
    </message>
    <message>
        <location filename="../wiring/app.py"/>
        <source>Your record is open to read. Nothing can be kept here, because its folder can&apos;t be written to. In Settings you can save everything elsewhere.</source>
        <translation>Sus datos están abiertos solo para leer. Aquí no se puede guardar nada, porque no se puede escribir en su carpeta. En Ajustes puede guardar todo en otro lugar.</translation>
    </message>
    <message>
        <location filename="../wiring/asking.py"/>
        <source>One short question is here, when you like. You can leave it out.</source>
        <translation>Aquí hay una pregunta corta, para cuando quiera. Puede dejarla sin responder.</translation>
    </message>
    <message>
        <location filename="../wiring/asking.py"/>
        <source>{n} short questions about how it goes, when you like. You can leave any of them out.</source>
        <translation>{n} preguntas cortas sobre cómo le va, para cuando quiera. Puede dejar sin responder las que quiera.</translation>
    </message>
    <message>
        <location filename="../wiring/shortcuts.py"/>
        <source>In a flare</source>
        <translation>En un brote</translation>
    </message>
    <message>
        <location filename="../wiring/shortcuts.py"/>
        <source>What helps on a hard day</source>
        <translation>Qué ayuda en un día difícil</translation>
    </message>
    <message>
        <location filename="../wiring/shortcuts.py"/>
        <source>Log</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <location filename="../wiring/shortcuts.py"/>
        <source>How is it now?</source>
        <translation>¿Cómo está ahora?</translation>
    </message>
    <message>
        <location filename="../wiring/shortcuts.py"/>
        <source>One-minute breath</source>
        <translation>Respiración de un minuto</translation>
    </message>
    <message>
        <location filename="../wiring/shortcuts.py"/>
        <source>Only this</source>
        <translation>Solo esto</translation>
    </message>
    <message>
        <location filename="../wiring/shortcuts.py"/>
        <source>Move a little</source>
        <translation>Moverse un poco</translation>
    </message>
    <message>
        <location filename="../wiring/shortcuts.py"/>
        <source>Small and gentle</source>
        <translation>Pequeño y suave</translation>
    </message>
</context>
<context>
    <name>MonthCard</name>
    <message>
        <location filename="../ui/pages/progress/month_card.py"/>
        <source>Month before</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <location filename="../ui/pages/progress/month_card.py"/>
        <source>Month after</source>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <location filename="../ui/pages/progress/month_card.py"/>
        <source>The number is pain, the dot is practice, and a warm ground is a flare.</source>
        <translation>El número es el dolor, el punto es la práctica, y un fondo cálido es un brote.</translation>
    </message>
    <message>
        <location filename="../ui/pages/progress/month_card.py"/>
        <source>Calendar of {month}</source>
        <translation>Calendario de {month}</translation>
    </message>
</context>
<context>
    <name>MovePage</name>
    <message>
        <location filename="../ui/pages/session/move.py"/>
        <source>Stop, and get help, if you notice</source>
        <translation>Pare y pida ayuda si nota</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/move.py"/>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/move.py"/>
        <source>A smaller version</source>
        <translation>Una versión más pequeña</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/move.py"/>
        <source>Not today</source>
        <translation>Hoy no</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/move.py"/>
        <source>Movement {n} of {all}</source>
        <translation>Movimiento {n} de {all}</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/move.py"/>
        <source>A gentle movement</source>
        <translation>Un movimiento suave</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/move.py"/>
        <source>**Ask your clinician first:** {what}</source>
        <translation>**Pregunte antes a su profesional de salud:** {what}</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/move.py"/>
        <source>Easier: {how}</source>
        <translation>Más fácil: {how}</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/move.py"/>
        <source>Lying instead</source>
        <translation>Mejor acostarse</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/move.py"/>
        <source>Reclining instead</source>
        <translation>Mejor reclinarse</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/move.py"/>
        <source>Seated instead</source>
        <translation>Mejor sentarse</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/move.py"/>
        <source>Standing instead</source>
        <translation>Mejor de pie</translation>
    </message>
</context>
<context>
    <name>MovingView</name>
    <message>
        <location filename="../ui/widgets/room/moving.py"/>
        <source>Lying</source>
        <translation>Acostarse</translation>
    </message>
    <message>
        <location filename="../ui/widgets/room/moving.py"/>
        <source>Seated</source>
        <translation>Sentarse</translation>
    </message>
    <message>
        <location filename="../ui/widgets/room/moving.py"/>
        <source>Standing</source>
        <translation>De pie</translation>
    </message>
</context>
<context>
    <name>NameScreen</name>
    <message>
        <location filename="../ui/pages/first_run/screens.py"/>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <location filename="../ui/pages/first_run/screens.py"/>
        <source>It stays on this computer. You can change it in Settings.</source>
        <translation>Se queda en esta computadora. Puede cambiarlo en Ajustes.</translation>
    </message>
    <message>
        <location filename="../ui/pages/first_run/screens.py"/>
        <source>Welcome, {name}.</source>
        <translation>Le damos la bienvenida, {name}.</translation>
    </message>
    <message>
        <location filename="../ui/pages/first_run/screens.py"/>
        <source>Welcome. It is good that you came.</source>
        <translation>Le damos la bienvenida. Qué bueno que vino.</translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message>
        <location filename="../ui/widgets/rail.py"/>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <location filename="../ui/widgets/rail.py"/>
        <source>Need help now</source>
        <translation>Ayuda ahora</translation>
    </message>
    <message>
        <location filename="../ui/widgets/rail.py"/>
        <source>Help lines, warning signs and grounding (F1)</source>
        <translation>Líneas de ayuda, señales de alerta y cómo volver al presente (F1)</translation>
    </message>
    <message>
        <location filename="../ui/widgets/rail.py"/>
        <source>Read aloud</source>
        <translation>Leer en voz alta</translation>
    </message>
    <message>
        <location filename="../ui/widgets/rail.py"/>
        <source>Reads this page to you; press again to stop (F4)</source>
        <translation>Le lee esta página; presione de nuevo para parar (F4)</translation>
    </message>
    <message>
        <location filename="../ui/widgets/rail.py"/>
        <source>Stop reading</source>
        <translation>Dejar de leer</translation>
    </message>
    <message>
        <location filename="../ui/widgets/rail.py"/>
        <source>In a flare</source>
        <translation>En un brote</translation>
    </message>
    <message>
        <location filename="../ui/widgets/rail.py"/>
        <source>What helps on a hard day (F2)</source>
        <translation>Qué ayuda en un día difícil (F2)</translation>
    </message>
</context>
<context>
    <name>NewPasscode</name>
    <message>
        <location filename="../ui/pages/parts/new_passcode.py"/>
        <source>New passcode</source>
        <translation>Nueva clave de acceso</translation>
    </message>
    <message>
        <location filename="../ui/pages/parts/new_passcode.py"/>
        <source>The same once more</source>
        <translation>La misma otra vez</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <location filename="../wiring/notes.py"/>
        <source>The backup of {when} is back in its place.</source>
        <translation>La copia ({when}) está de nuevo en su lugar.</translation>
    </message>
    <message>
        <location filename="../wiring/notes.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../wiring/notes.py"/>
        <source>The file with your choices was damaged. Your choices are back at their first state, and the old file is kept as {name}. Your record is not touched by this.</source>
        <translation>El archivo con sus ajustes estaba dañado. Sus ajustes volvieron a su estado inicial, y el archivo anterior se guarda como {name}. Esto no afecta a sus datos.</translation>
    </message>
</context>
<context>
    <name>NotesPart</name>
    <message>
        <location filename="../ui/pages/clinic/notes.py"/>
        <source>Notes for you</source>
        <translation>Notas para usted</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/notes.py"/>
        <source>If somebody is not safe</source>
        <translation>Si alguien no está a salvo</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/notes.py"/>
        <source>One of you stays with the group. One goes with the person, and stays beside them.</source>
        <translation>Una de las personas que guían se queda con el grupo. La otra va con la persona y se queda a su lado.</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/notes.py"/>
        <source>Key H shows the room whom to call. Key Esc shows the calm screen.</source>
        <translation>La tecla H muestra a la sala a quién llamar. La tecla Esc muestra la pantalla de calma.</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/notes.py"/>
        <source>Ask in plain words: “Are you safe right now?” Listen, and take the answer as it is.</source>
        <translation>Pregunte con palabras simples: “¿Está a salvo en este momento?” Escuche, y acepte la respuesta tal como es.</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/notes.py"/>
        <source>In danger now: call the emergency number, and say where you are.</source>
        <translation>Si hay peligro ahora: llame al número de emergencias y diga dónde están.</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/notes.py"/>
        <source>Not in danger now: who can be with them today, and which line can they call?</source>
        <translation>Si no hay peligro ahora: ¿quién puede estar hoy con la persona, y a qué línea puede llamar?</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/notes.py"/>
        <source>Come back to the group with one sentence that tells nobody&apos;s story. Then a slow breath.</source>
        <translation>Vuelva al grupo con una frase que no cuente la historia de nadie. Luego, una respiración lenta.</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/notes.py"/>
        <source>Write what happened into your clinic&apos;s own record. Nothing of it belongs here.</source>
        <translation>Escriba lo que pasó en los registros de su centro. Nada de eso va aquí.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <location filename="../ui/widgets/notice.py"/>
        <source>Put this note away</source>
        <translation>Quitar esta nota</translation>
    </message>
</context>
<context>
    <name>Noting</name>
    <message>
        <location filename="../wiring/noting.py"/>
        <source>Your record is still being opened. Please try again in a moment.</source>
        <translation>Sus datos todavía se están abriendo. Por favor, intente de nuevo en un momento.</translation>
    </message>
    <message>
        <location filename="../wiring/noting.py"/>
        <source>A session</source>
        <translation>Una sesión</translation>
    </message>
</context>
<context>
    <name>NotingCard</name>
    <message>
        <location filename="../ui/pages/pacing/noting.py"/>
        <source>If you like, note it in your pacing plan: how did it go?</source>
        <translation>Si quiere, anótelo en su plan de ritmo: ¿cómo le fue?</translation>
    </message>
    <message>
        <location filename="../ui/pages/pacing/noting.py"/>
        <source>How did it go?</source>
        <translation>¿Cómo le fue?</translation>
    </message>
    <message>
        <location filename="../ui/pages/pacing/noting.py"/>
        <source>Done</source>
        <translation>Lo hice</translation>
    </message>
    <message>
        <location filename="../ui/pages/pacing/noting.py"/>
        <source>A smaller version</source>
        <translation>Una versión más pequeña</translation>
    </message>
    <message>
        <location filename="../ui/pages/pacing/noting.py"/>
        <source>Not today</source>
        <translation>Hoy no</translation>
    </message>
    <message>
        <location filename="../ui/pages/pacing/noting.py"/>
        <source>Did not apply</source>
        <translation>No aplicaba</translation>
    </message>
    <message>
        <location filename="../ui/pages/pacing/noting.py"/>
        <source>Note it</source>
        <translation>Anotarlo</translation>
    </message>
    <message>
        <location filename="../ui/pages/pacing/noting.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../ui/pages/pacing/noting.py"/>
        <source>From the start</source>
        <translation>Desde el comienzo</translation>
    </message>
    <message>
        <location filename="../ui/pages/pacing/noting.py"/>
        <source>{n} minutes of activity, and rest.</source>
        <translation>{n} minutos de actividad, y descanso.</translation>
    </message>
    <message>
        <location filename="../ui/pages/pacing/noting.py"/>
        <source>A little activity. It counts.</source>
        <translation>Un poco de actividad. Cuenta.</translation>
    </message>
    <message>
        <location filename="../ui/pages/pacing/noting.py"/>
        <source>Noted for today.</source>
        <translation>Anotado para hoy.</translation>
    </message>
</context>
<context>
    <name>NumberEditor</name>
    <message>
        <location filename="../ui/pages/session/fields/written.py"/>
        <source>One less</source>
        <translation>Uno menos</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/fields/written.py"/>
        <source>One more</source>
        <translation>Uno más</translation>
    </message>
</context>
<context>
    <name>OutAndInViewModel</name>
    <message>
        <location filename="../ui/viewmodels/out_and_in.py"/>
        <source>Saved: {path}</source>
        <translation>Guardado: {path}</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/out_and_in.py"/>
        <source>In all: {size}</source>
        <translation>En total: {size}</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/out_and_in.py"/>
        <source>Whoever has this file can read it, also when your record has a passcode</source>
        <translation>Quien tenga este archivo puede leerlo, aunque sus datos tengan clave de acceso</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/out_and_in.py"/>
        <source>This is what leaves</source>
        <translation>Esto es lo que sale</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/out_and_in.py"/>
        <source>These tables leave</source>
        <translation>Salen estas tablas</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/out_and_in.py"/>
        <source>There is nothing to save yet</source>
        <translation>Todavía no hay nada que guardar</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/out_and_in.py"/>
        <source>This comes in from “{name}”</source>
        <translation>Esto entra desde “{name}”</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/out_and_in.py"/>
        <source>Nothing new in “{name}”</source>
        <translation>No hay nada nuevo en “{name}”</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/out_and_in.py"/>
        <source>1 entry is here already</source>
        <translation>1 anotación ya está aquí</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/out_and_in.py"/>
        <source>{n} entries are here already</source>
        <translation>{n} anotaciones ya están aquí</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/out_and_in.py"/>
        <source>Your name, your person and your choices in Settings come too</source>
        <translation>También entran su nombre, su persona y sus elecciones de Ajustes</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/out_and_in.py"/>
        <source>It is all here now. A backup of how it was before is kept.</source>
        <translation>Ya está todo aquí. Se guarda una copia de cómo estaba antes.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/out_and_in.py"/>
        <source>This did not work, and nothing was changed. You might start MindBody again, and try.</source>
        <translation>Esto no funcionó, y no se cambió nada. Puede abrir MindBody otra vez e intentarlo.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/out_and_in.py"/>
        <source>1 session</source>
        <translation>1 sesión</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/out_and_in.py"/>
        <source>{n} sessions</source>
        <translation>{n} sesiones</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/out_and_in.py"/>
        <source>1 step of a session</source>
        <translation>1 paso de una sesión</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/out_and_in.py"/>
        <source>{n} steps of sessions</source>
        <translation>{n} pasos de sesiones</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/out_and_in.py"/>
        <source>1 rating</source>
        <translation>1 valoración</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/out_and_in.py"/>
        <source>{n} ratings</source>
        <translation>{n} valoraciones</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/out_and_in.py"/>
        <source>1 entry of my log</source>
        <translation>1 anotación de mi registro</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/out_and_in.py"/>
        <source>{n} entries of my log</source>
        <translation>{n} anotaciones de mi registro</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/out_and_in.py"/>
        <source>1 note or answer</source>
        <translation>1 nota o respuesta</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/out_and_in.py"/>
        <source>{n} notes and answers</source>
        <translation>{n} notas y respuestas</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/out_and_in.py"/>
        <source>1 answer to set questions</source>
        <translation>1 respuesta a cuestionarios</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/out_and_in.py"/>
        <source>{n} answers to set questions</source>
        <translation>{n} respuestas a cuestionarios</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/out_and_in.py"/>
        <source>1 lesson mark</source>
        <translation>1 marca de lección</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/out_and_in.py"/>
        <source>{n} lesson marks</source>
        <translation>{n} marcas de lecciones</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/out_and_in.py"/>
        <source>1 place to go on from</source>
        <translation>1 lugar desde donde seguir</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/out_and_in.py"/>
        <source>{n} places to go on from</source>
        <translation>{n} lugares desde donde seguir</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/out_and_in.py"/>
        <source>All of {day}</source>
        <translation>Todo del {day}</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/out_and_in.py"/>
        <source>From {first} to {last}</source>
        <translation>Desde el {first} hasta el {last}</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/out_and_in.py"/>
        <source>Your name: {name}</source>
        <translation>Su nombre: {name}</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/out_and_in.py"/>
        <source>Your person: {person}</source>
        <translation>Su persona: {person}</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/out_and_in.py"/>
        <source>Your choices in Settings</source>
        <translation>Sus elecciones de Ajustes</translation>
    </message>
</context>
<context>
    <name>OwnPasscodeCard</name>
    <message>
        <location filename="../ui/pages/backups/own_passcode.py"/>
        <source>This backup has a passcode of its own</source>
        <translation>Esta copia tiene su propia clave de acceso</translation>
    </message>
    <message>
        <location filename="../ui/pages/backups/own_passcode.py"/>
        <source>It is the one that was in use when it was made. Its recovery code works too.</source>
        <translation>Es la que se usaba cuando se hizo. Su código de recuperación también sirve.</translation>
    </message>
    <message>
        <location filename="../ui/pages/backups/own_passcode.py"/>
        <source>Passcode of the backup</source>
        <translation>Clave de acceso de la copia</translation>
    </message>
    <message>
        <location filename="../ui/pages/backups/own_passcode.py"/>
        <source>Open the backup</source>
        <translation>Abrir la copia</translation>
    </message>
    <message>
        <location filename="../ui/pages/backups/own_passcode.py"/>
        <source>Leave it</source>
        <translation>Dejarla</translation>
    </message>
</context>
<context>
    <name>OwnWordsEditor</name>
    <message>
        <location filename="../ui/pages/session/fields/own_words.py"/>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/fields/own_words.py"/>
        <source>In your own words</source>
        <translation>Con sus propias palabras</translation>
    </message>
</context>
<context>
    <name>Pacer</name>
    <message>
        <location filename="../ui/widgets/pacer.py"/>
        <source>Breathing guide</source>
        <translation>Guía de respiración</translation>
    </message>
</context>
<context>
    <name>PacingTimerPage</name>
    <message>
        <location filename="../ui/pages/pacing/page.py"/>
        <source>Activity and rest</source>
        <translation>Actividad y descanso</translation>
    </message>
    <message>
        <location filename="../ui/pages/pacing/page.py"/>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <location filename="../ui/pages/pacing/page.py"/>
        <source>Activity in one go</source>
        <translation>Actividad de una vez</translation>
    </message>
    <message>
        <location filename="../ui/pages/pacing/page.py"/>
        <source>Rest after it</source>
        <translation>Descanso después</translation>
    </message>
    <message>
        <location filename="../ui/pages/pacing/page.py"/>
        <source>Rounds</source>
        <translation>Rondas</translation>
    </message>
    <message>
        <location filename="../ui/pages/pacing/page.py"/>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <location filename="../ui/pages/pacing/page.py"/>
        <source>What kind of rest</source>
        <translation>Qué tipo de descanso</translation>
    </message>
    <message>
        <location filename="../ui/pages/pacing/page.py"/>
        <source>Stop by the clock, not by the pain. Rest before you need it.</source>
        <translation>Pare según el reloj, no según el dolor. Descanse antes de necesitarlo.</translation>
    </message>
    <message>
        <location filename="../ui/pages/pacing/page.py"/>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <location filename="../ui/pages/pacing/page.py"/>
        <source>1 round</source>
        <translation>1 ronda</translation>
    </message>
    <message>
        <location filename="../ui/pages/pacing/page.py"/>
        <source>{n} rounds</source>
        <translation>{n} rondas</translation>
    </message>
    <message>
        <location filename="../ui/pages/pacing/page.py"/>
        <source>One moment, your plan is being opened.</source>
        <translation>Un momento, se está abriendo su plan.</translation>
    </message>
    <message>
        <location filename="../ui/pages/pacing/page.py"/>
        <source>There was a stop sign. Please wait with this until a clinician has agreed to it.</source>
        <translation>Hubo una señal de alto. Por favor, espere con esto hasta que un profesional de salud esté de acuerdo.</translation>
    </message>
    <message>
        <location filename="../ui/pages/pacing/page.py"/>
        <source>Your plan says {amount} in one go.</source>
        <translation>Su plan dice {amount} de una vez.</translation>
    </message>
</context>
<context>
    <name>PacingTimerViewModel</name>
    <message>
        <location filename="../ui/viewmodels/pacing_timer.py"/>
        <source>This could not be kept. Nothing was changed.</source>
        <translation>Esto no se pudo guardar. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/pacing_timer.py"/>
        <source>This could not be taken back.</source>
        <translation>Esto no se pudo deshacer.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/pacing_timer.py"/>
        <source>{time} over</source>
        <translation>{time} de más</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/pacing_timer.py"/>
        <source>{time} left</source>
        <translation>quedan {time}</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/pacing_timer.py"/>
        <source>Today it is {amount}, smaller than usual. Your plan stays as it is.</source>
        <translation>Hoy son {amount}, menos que de costumbre. Su plan queda como está.</translation>
    </message>
</context>
<context>
    <name>PacksViewModel</name>
    <message>
        <location filename="../ui/viewmodels/packs.py"/>
        <source>“{title}” is here now, in Learn and in Practise.</source>
        <translation>“{title}” ya está aquí, en Aprender y en Practicar.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/packs.py"/>
        <source>“{title}” is here now, in Learn.</source>
        <translation>“{title}” ya está aquí, en Aprender.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/packs.py"/>
        <source>“{title}” is here now, in Practise.</source>
        <translation>“{title}” ya está aquí, en Practicar.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/packs.py"/>
        <source>“{title}” is here now.</source>
        <translation>“{title}” ya está aquí.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/packs.py"/>
        <source>“{title}” is gone. What you wrote is kept.</source>
        <translation>“{title}” se quitó. Lo que usted escribió se conserva.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/packs.py"/>
        <source>“{title}” could not be taken away: {reason}.</source>
        <translation>“{title}” no se pudo quitar: {reason}.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/packs.py"/>
        <source>By {who}. {language}. Version {version}. {licence}.</source>
        <translation>De {who}. {language}. Versión {version}. {licence}.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/packs.py"/>
        <source>1 programme</source>
        <translation>1 programa</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/packs.py"/>
        <source>{n} programmes</source>
        <translation>{n} programas</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/packs.py"/>
        <source>1 lesson</source>
        <translation>1 lección</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/packs.py"/>
        <source>{n} lessons</source>
        <translation>{n} lecciones</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/packs.py"/>
        <source>1 practice</source>
        <translation>1 práctica</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/packs.py"/>
        <source>{n} practices</source>
        <translation>{n} prácticas</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/packs.py"/>
        <source>1 breath</source>
        <translation>1 respiración</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/packs.py"/>
        <source>{n} breaths</source>
        <translation>{n} respiraciones</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/packs.py"/>
        <source>1 movement</source>
        <translation>1 movimiento</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/packs.py"/>
        <source>{n} movements</source>
        <translation>{n} movimientos</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/packs.py"/>
        <source>1 set of questions</source>
        <translation>1 cuestionario</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/packs.py"/>
        <source>{n} sets of questions</source>
        <translation>{n} cuestionarios</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/packs.py"/>
        <source>1 menu</source>
        <translation>1 menú</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/packs.py"/>
        <source>{n} menus</source>
        <translation>{n} menús</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/packs.py"/>
        <source>1 tool</source>
        <translation>1 herramienta</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/packs.py"/>
        <source>{n} tools</source>
        <translation>{n} herramientas</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/packs.py"/>
        <source>1 meeting</source>
        <translation>1 reunión</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/packs.py"/>
        <source>{n} meetings</source>
        <translation>{n} reuniones</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/packs.py"/>
        <source>its own help lines</source>
        <translation>sus propias líneas de ayuda</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <location filename="../wiring/pages.py"/>
        <source>Back to my flare page</source>
        <translation>Volver a mi página de brotes</translation>
    </message>
</context>
<context>
    <name>PasscodeField</name>
    <message>
        <location filename="../ui/widgets/passcode_field.py"/>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <location filename="../ui/widgets/passcode_field.py"/>
        <source>Show: {field}</source>
        <translation>Mostrar: {field}</translation>
    </message>
</context>
<context>
    <name>PasscodePart</name>
    <message>
        <location filename="../ui/pages/settings/passcode.py"/>
        <source>Locking or unlocking takes a moment. Please leave MindBody open.</source>
        <translation>Bloquear o desbloquear toma un momento. Por favor, deje MindBody abierto.</translation>
    </message>
</context>
<context>
    <name>PasscodeViewModel</name>
    <message>
        <location filename="../ui/viewmodels/passcode.py"/>
        <source>The new passcode holds from now on.</source>
        <translation>La nueva clave de acceso vale desde ahora.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/passcode.py"/>
        <source>There is no passcode now.</source>
        <translation>Ya no hay clave de acceso.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/passcode.py"/>
        <source>The file {name} could not be written: {reason}. You might choose another folder.</source>
        <translation>El archivo {name} no se pudo escribir: {reason}. Puede elegir otra carpeta.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/passcode.py"/>
        <source>The code is in {name} now.</source>
        <translation>El código está ahora en {name}.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/passcode.py"/>
        <source>It is locked now, but not all backups are yet. MindBody goes on with them when you next open it. {reason}</source>
        <translation>Ya está bloqueado, pero no todas las copias todavía. MindBody sigue con ellas la próxima vez que lo abra. {reason}</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/passcode.py"/>
        <source>That is not the passcode. Nothing was changed.</source>
        <translation>Esa no es la clave de acceso. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/passcode.py"/>
        <source>The key file is damaged or gone. Please put it back from a backup, and try again.</source>
        <translation>El archivo de la llave está dañado o no está. Por favor, recupérelo desde una copia e intente de nuevo.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/passcode.py"/>
        <source>That did not work, and nothing was changed. Please try again.</source>
        <translation>Eso no funcionó, y no se cambió nada. Por favor, intente de nuevo.</translation>
    </message>
</context>
<context>
    <name>PauseSheet</name>
    <message>
        <location filename="../ui/pages/session/pause_sheet.py"/>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/pause_sheet.py"/>
        <source>Ease out</source>
        <translation>Salida suave</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/pause_sheet.py"/>
        <source>End here</source>
        <translation>Terminar aquí</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/pause_sheet.py"/>
        <source>In a flare</source>
        <translation>En un brote</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/pause_sheet.py"/>
        <source>Welcome back</source>
        <translation>Qué bueno que volvió</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/pause_sheet.py"/>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/pause_sheet.py"/>
        <source>The computer was asleep, so we waited. Would you like to go on, or end here?</source>
        <translation>La computadora estaba en reposo, así que esperamos. ¿Quiere seguir o terminar aquí?</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/pause_sheet.py"/>
        <source>Take all the time you need. If you end here, your place is kept.</source>
        <translation>Tómese todo el tiempo que necesite. Si termina aquí, su lugar queda guardado.</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <location filename="../ui/pages/people.py"/>
        <source>Who is here?</source>
        <translation>¿Quién está aquí?</translation>
    </message>
    <message>
        <location filename="../ui/pages/people.py"/>
        <source>Need help now</source>
        <translation>Ayuda ahora</translation>
    </message>
    <message>
        <location filename="../ui/pages/people.py"/>
        <source>Each person has a record of their own.</source>
        <translation>Cada persona tiene sus propios datos.</translation>
    </message>
    <message>
        <location filename="../ui/pages/people.py"/>
        <source>Locked with a passcode</source>
        <translation>Protegido con clave de acceso</translation>
    </message>
    <message>
        <location filename="../ui/pages/people.py"/>
        <source>Someone new</source>
        <translation>Alguien nuevo</translation>
    </message>
</context>
<context>
    <name>PeoplePart</name>
    <message>
        <location filename="../ui/pages/clinic/people.py"/>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/people.py"/>
        <source>Nobody yet. Add each person by a name they like to go by; it need not be their own.</source>
        <translation>Nadie todavía. Agregue a cada persona con el nombre que prefiera; no hace falta que sea el suyo.</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/people.py"/>
        <source>Add somebody</source>
        <translation>Agregar a alguien</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/people.py"/>
        <source>Add to the group</source>
        <translation>Agregar al grupo</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/people.py"/>
        <source>No diagnosis and no date of birth is kept. Never on the room screen.</source>
        <translation>No se guarda ningún diagnóstico ni fecha de nacimiento. Nunca en la pantalla de la sala.</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/people.py"/>
        <source>Each person has a record of their own. MindBody shows nobody what another one wrote.</source>
        <translation>Cada persona tiene sus propios datos. MindBody no le muestra a nadie lo que otra persona escribió.</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/people.py"/>
        <source>Change to another person</source>
        <translation>Cambiar a otra persona</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/people.py"/>
        <source>Add a person</source>
        <translation>Agregar una persona</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <location filename="../ui/pages/help/people.py"/>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/people.py"/>
        <source>Your person</source>
        <translation>Su persona</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/people.py"/>
        <source>A nickname will do.</source>
        <translation>Basta con un apodo.</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/people.py"/>
        <source>How you reach them</source>
        <translation>Cómo comunicarse con ella</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/people.py"/>
        <source>A number to call or text.</source>
        <translation>Un número para llamar o escribir.</translation>
    </message>
    <message>
        <location filename="../ui/pages/help/people.py"/>
        <source>Keep it here</source>
        <translation>Guardarlo aquí</translation>
    </message>
</context>
<context>
    <name>PhaseCard</name>
    <message>
        <location filename="../ui/pages/pacing/phases.py"/>
        <source>Stop here</source>
        <translation>Parar aquí</translation>
    </message>
    <message>
        <location filename="../ui/pages/pacing/phases.py"/>
        <source>Round {n} of {all}</source>
        <translation>Ronda {n} de {all}</translation>
    </message>
    <message>
        <location filename="../ui/pages/pacing/phases.py"/>
        <source>Rest now</source>
        <translation>Descansar ahora</translation>
    </message>
    <message>
        <location filename="../ui/pages/pacing/phases.py"/>
        <source>I&apos;m done</source>
        <translation>Ya terminé</translation>
    </message>
    <message>
        <location filename="../ui/pages/pacing/phases.py"/>
        <source>I&apos;m back</source>
        <translation>Ya volví</translation>
    </message>
    <message>
        <location filename="../ui/pages/pacing/phases.py"/>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <location filename="../ui/pages/pacing/phases.py"/>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <location filename="../ui/pages/pacing/phases.py"/>
        <source>Time to rest.</source>
        <translation>Hora de descansar.</translation>
    </message>
    <message>
        <location filename="../ui/pages/pacing/phases.py"/>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <location filename="../ui/pages/pacing/phases.py"/>
        <source>Rest is done, if you are.</source>
        <translation>El descanso terminó, si usted quiere.</translation>
    </message>
    <message>
        <location filename="../ui/pages/pacing/phases.py"/>
        <source>Rest</source>
        <translation>Descanso</translation>
    </message>
    <message>
        <location filename="../ui/pages/pacing/phases.py"/>
        <source>The computer was asleep, so we waited. Go on when you like.</source>
        <translation>La computadora estaba en reposo, así que esperamos. Siga cuando quiera.</translation>
    </message>
    <message>
        <location filename="../ui/pages/pacing/phases.py"/>
        <source>Paused. Nothing is counted.</source>
        <translation>En pausa. No se cuenta nada.</translation>
    </message>
    <message>
        <location filename="../ui/pages/pacing/phases.py"/>
        <source>It waits for you. A little longer is fine.</source>
        <translation>Le espera. Un poco más está bien.</translation>
    </message>
    <message>
        <location filename="../ui/pages/pacing/phases.py"/>
        <source>Stop when the time is up, also on a good day.</source>
        <translation>Pare cuando se acabe el tiempo, también en un buen día.</translation>
    </message>
    <message>
        <location filename="../ui/pages/pacing/phases.py"/>
        <source>In any way that is kind to you.</source>
        <translation>De cualquier manera que le haga bien.</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <location filename="../ui/pages/flare/plan.py"/>
        <source>My flare card</source>
        <translation>Mi tarjeta para brotes</translation>
    </message>
    <message>
        <location filename="../ui/pages/flare/plan.py"/>
        <source>My plan</source>
        <translation>Mi plan</translation>
    </message>
    <message>
        <location filename="../ui/pages/flare/plan.py"/>
        <source>There is no plan yet, and today need not be the day to write one.</source>
        <translation>Todavía no hay un plan, y no hace falta escribirlo hoy.</translation>
    </message>
    <message>
        <location filename="../ui/pages/flare/plan.py"/>
        <source>What you wrote can&apos;t be opened now. This page helps without it, too.</source>
        <translation>Lo que usted escribió no se puede abrir ahora. Esta página también ayuda sin eso.</translation>
    </message>
    <message>
        <location filename="../ui/pages/flare/plan.py"/>
        <source>One moment, what you wrote is being opened.</source>
        <translation>Un momento, se está abriendo lo que usted escribió.</translation>
    </message>
    <message>
        <location filename="../ui/pages/flare/plan.py"/>
        <source>Change my plan</source>
        <translation>Cambiar mi plan</translation>
    </message>
    <message>
        <location filename="../ui/pages/flare/plan.py"/>
        <source>Begin my plan</source>
        <translation>Empezar mi plan</translation>
    </message>
    <message>
        <location filename="../ui/pages/flare/plan.py"/>
        <source>How I notice it</source>
        <translation>Cómo lo noto</translation>
    </message>
    <message>
        <location filename="../ui/pages/flare/plan.py"/>
        <source>My first ten minutes</source>
        <translation>Mis primeros diez minutos</translation>
    </message>
    <message>
        <location filename="../ui/pages/flare/plan.py"/>
        <source>What I do first</source>
        <translation>Lo primero que hago</translation>
    </message>
    <message>
        <location filename="../ui/pages/flare/plan.py"/>
        <source>My three days</source>
        <translation>Mis tres días</translation>
    </message>
    <message>
        <location filename="../ui/pages/flare/plan.py"/>
        <source>Medicines, as agreed</source>
        <translation>Medicinas, según lo acordado</translation>
    </message>
</context>
<context>
    <name>PlayingGround</name>
    <message>
        <location filename="../ui/pages/session/playing.py"/>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/playing.py"/>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
</context>
<context>
    <name>PowerByBus</name>
    <message>
        <location filename="../ui/shell/power_events.py"/>
        <source>The screen of the room is put away first.</source>
        <translation>Primero se oculta la pantalla de la sala.</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <location filename="../ui/pages/practise/practice.py"/>
        <source>How it sounds</source>
        <translation>Cómo suena</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/practice.py"/>
        <source>Save as a sound file</source>
        <translation>Guardar como archivo de sonido</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/practice.py"/>
        <source>Another voice reads this one to you: {name}.</source>
        <translation>Esta se la lee otra voz: {name}.</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/practice.py"/>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/practice.py"/>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/practice.py"/>
        <source>With the parts you skip, this one has nothing left to say.</source>
        <translation>Con las partes que usted deja fuera, a esta no le queda nada que decir.</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/practice.py"/>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/practice.py"/>
        <source>Hear MindBody&apos;s own practice here</source>
        <translation>Oír aquí la práctica de MindBody</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/practice.py"/>
        <source>Stop writing</source>
        <translation>Dejar de guardar</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/practice.py"/>
        <source>Good to know</source>
        <translation>Bueno saber</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/practice.py"/>
        <source>Eyes open is as good as eyes closed. You can leave at any moment: press Esc, or Ease out.</source>
        <translation>Los ojos abiertos sirven igual que los cerrados. Puede salir en cualquier momento: presione Esc, o Salida suave.</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/practice.py"/>
        <source>Read the words</source>
        <translation>Leer las palabras</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/practice.py"/>
        <source>Take from favourites</source>
        <translation>Quitar de favoritas</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/practice.py"/>
        <source>Keep as favourite</source>
        <translation>Guardar como favorita</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/practice.py"/>
        <source>Writing the sound file: {n} %</source>
        <translation>Guardando el archivo de sonido: {n} %</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/practice.py"/>
        <source>MindBody&apos;s own practice plays here again.</source>
        <translation>Aquí suena de nuevo la práctica de MindBody.</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/practice.py"/>
        <source>Kept as favourite.</source>
        <translation>Guardada como favorita.</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/practice.py"/>
        <source>No favourite any more.</source>
        <translation>Ya no está entre sus favoritas.</translation>
    </message>
</context>
<context>
    <name>PracticeViewModel</name>
    <message>
        <location filename="../ui/viewmodels/practise/practice.py"/>
        <source>Your own recording plays here: {name}</source>
        <translation>Aquí suena su propia grabación: {name}</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/practise/practice.py"/>
        <source>Your recording “{name}” can&apos;t be played: its file is gone or damaged.</source>
        <translation>Su grabación “{name}” no se puede reproducir: su archivo no está o está dañado.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/practise/practice.py"/>
        <source>MindBody&apos;s own practice plays instead.</source>
        <translation>En su lugar suena la práctica de MindBody.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/practise/practice.py"/>
        <source>Mindfulness</source>
        <translation>Atención plena</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/practise/practice.py"/>
        <source>Relaxation</source>
        <translation>Relajación</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/practise/practice.py"/>
        <source>No clinician has signed this off yet.</source>
        <translation>Ningún profesional de salud la ha aprobado todavía.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/practise/practice.py"/>
        <source>Signed off by {who}.</source>
        <translation>Aprobada por {who}.</translation>
    </message>
</context>
<context>
    <name>PractisePage</name>
    <message>
        <location filename="../ui/pages/practise/sheet.py"/>
        <source>All practices</source>
        <translation>Todas las prácticas</translation>
    </message>
</context>
<context>
    <name>PractisingChoices</name>
    <message>
        <location filename="../ui/pages/parts/practising.py"/>
        <source>How you are mostly placed</source>
        <translation>En qué posición está casi siempre</translation>
    </message>
    <message>
        <location filename="../ui/pages/parts/practising.py"/>
        <source>Where attention may rest</source>
        <translation>Dónde puede descansar la atención</translation>
    </message>
    <message>
        <location filename="../ui/pages/parts/practising.py"/>
        <source>Eyes open</source>
        <translation>Ojos abiertos</translation>
    </message>
    <message>
        <location filename="../ui/pages/parts/practising.py"/>
        <source>You are never asked to close your eyes.</source>
        <translation>Nunca se le pide cerrar los ojos.</translation>
    </message>
    <message>
        <location filename="../ui/pages/parts/practising.py"/>
        <source>Breathing steps</source>
        <translation>Pasos de respiración</translation>
    </message>
    <message>
        <location filename="../ui/pages/parts/practising.py"/>
        <source>Off leaves out every step that watches or paces the breath.</source>
        <translation>Al apagarlo se deja fuera todo paso que observa o marca la respiración.</translation>
    </message>
    <message>
        <location filename="../ui/pages/parts/practising.py"/>
        <source>Watching the body</source>
        <translation>Observar el cuerpo</translation>
    </message>
    <message>
        <location filename="../ui/pages/parts/practising.py"/>
        <source>Off leaves out the practices that rest on what the body feels.</source>
        <translation>Al apagarlo se dejan fuera las prácticas que se apoyan en lo que siente el cuerpo.</translation>
    </message>
    <message>
        <location filename="../ui/pages/parts/practising.py"/>
        <source>Breath holds</source>
        <translation>Retener el aire</translation>
    </message>
    <message>
        <location filename="../ui/pages/parts/practising.py"/>
        <source>Some patterns hold the breath for a moment.</source>
        <translation>Algunas formas retienen el aire un momento.</translation>
    </message>
    <message>
        <location filename="../ui/pages/parts/practising.py"/>
        <source>Some people find the breath calming, and some do not. All of these work.</source>
        <translation>A algunas personas la respiración les da calma y a otras no. Todo esto sirve.</translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <location filename="../ui/pages/backups/preview.py"/>
        <source>Put this backup back</source>
        <translation>Recuperar esta copia</translation>
    </message>
</context>
<context>
    <name>PrintPart</name>
    <message>
        <location filename="../ui/pages/toolkit/printing.py"/>
        <source>On paper</source>
        <translation>En papel</translation>
    </message>
    <message>
        <location filename="../ui/pages/toolkit/printing.py"/>
        <source>What I wrote</source>
        <translation>Lo que escribí</translation>
    </message>
    <message>
        <location filename="../ui/pages/toolkit/printing.py"/>
        <source>Empty, to fill in</source>
        <translation>Vacío, para llenar</translation>
    </message>
    <message>
        <location filename="../ui/pages/toolkit/printing.py"/>
        <source>Ordinary print</source>
        <translation>Letra normal</translation>
    </message>
    <message>
        <location filename="../ui/pages/toolkit/printing.py"/>
        <source>Large print</source>
        <translation>Letra grande</translation>
    </message>
    <message>
        <location filename="../ui/pages/toolkit/printing.py"/>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <location filename="../ui/pages/toolkit/printing.py"/>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <location filename="../ui/pages/toolkit/printing.py"/>
        <source>What to print</source>
        <translation>Qué imprimir</translation>
    </message>
    <message>
        <location filename="../ui/pages/toolkit/printing.py"/>
        <source>Size of the print</source>
        <translation>Tamaño de la letra</translation>
    </message>
    <message>
        <location filename="../ui/pages/toolkit/printing.py"/>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <location filename="../ui/pages/toolkit/printing.py"/>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <location filename="../ui/pages/toolkit/printing.py"/>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <location filename="../ui/pages/toolkit/printing.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../ui/pages/toolkit/printing.py"/>
        <source>The page as it will be printed</source>
        <translation>La página tal como se imprimirá</translation>
    </message>
    <message>
        <location filename="../ui/pages/toolkit/printing.py"/>
        <source>PDF file (*.pdf)</source>
        <translation>Archivo PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../ui/pages/toolkit/printing.py"/>
        <source>The file {name} could not be written: {reason}. You might choose another folder.</source>
        <translation>El archivo {name} no se pudo escribir: {reason}. Puede elegir otra carpeta.</translation>
    </message>
    <message>
        <location filename="../ui/pages/toolkit/printing.py"/>
        <source>Saved as {name}.</source>
        <translation>Guardado como {name}.</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <location filename="../ui/pages/progress/page.py"/>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <location filename="../ui/pages/progress/page.py"/>
        <source>Over time</source>
        <translation>Con el tiempo</translation>
    </message>
    <message>
        <location filename="../ui/pages/progress/page.py"/>
        <source>My measures</source>
        <translation>Mis cuestionarios</translation>
    </message>
    <message>
        <location filename="../ui/pages/progress/page.py"/>
        <source>What seems to help</source>
        <translation>Lo que parece ayudar</translation>
    </message>
    <message>
        <location filename="../ui/pages/progress/page.py"/>
        <source>What matters</source>
        <translation>Lo que importa</translation>
    </message>
    <message>
        <location filename="../ui/pages/progress/page.py"/>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <location filename="../ui/pages/progress/page.py"/>
        <source>Which part of Progress</source>
        <translation>Qué parte de Progreso</translation>
    </message>
    <message>
        <location filename="../ui/pages/progress/page.py"/>
        <source>One moment ...</source>
        <translation>Un momento ...</translation>
    </message>
    <message>
        <location filename="../ui/pages/progress/page.py"/>
        <source>How it has been</source>
        <translation>Cómo ha ido</translation>
    </message>
</context>
<context>
    <name>RatingScale</name>
    <message>
        <location filename="../ui/widgets/rating.py"/>
        <source>Not today</source>
        <translation>Hoy no</translation>
    </message>
    <message>
        <location filename="../ui/widgets/rating.py"/>
        <source>{name}: {number} of 10</source>
        <translation>{name}: {number} de 10</translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <location filename="../wiring/reading_aloud.py"/>
        <source>This computer has no voice of its own, so only what was recorded can be read out.</source>
        <translation>Esta computadora no tiene una voz propia, así que solo se puede oír lo que está grabado.</translation>
    </message>
</context>
<context>
    <name>ReaderViewModel</name>
    <message>
        <location filename="../ui/viewmodels/learn/reader.py"/>
        <source>{programme} · lesson {n} of {all}</source>
        <translation>{programme} · lección {n} de {all}</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/learn/reader.py"/>
        <source>{words} · done</source>
        <translation>{words} · hecha</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/learn/reader.py"/>
        <source>{words} · visited</source>
        <translation>{words} · vista</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/learn/reader.py"/>
        <source>This one leans on {titles}. You can read it now all the same.</source>
        <translation>Esta se apoya en {titles}. De todos modos puede leerla ahora.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/learn/reader.py"/>
        <source>Two new lessons this week are plenty. This one is here on {day}, or now.</source>
        <translation>Dos lecciones nuevas en una semana son más que suficientes. Esta estará aquí {day}, o ahora.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/learn/reader.py"/>
        <source>You are staying with this one until {day}.</source>
        <translation>Se queda con esta hasta {day}.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/learn/reader.py"/>
        <source>Nobody has signed this lesson off yet.</source>
        <translation>Nadie ha aprobado esta lección todavía.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/learn/reader.py"/>
        <source>Looked over by {who}.</source>
        <translation>Revisada por {who}.</translation>
    </message>
</context>
<context>
    <name>ReadingChoices</name>
    <message>
        <location filename="../ui/pages/parts/reading.py"/>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <location filename="../ui/pages/parts/reading.py"/>
        <source>Keep still</source>
        <translation>Sin movimiento</translation>
    </message>
    <message>
        <location filename="../ui/pages/parts/reading.py"/>
        <source>Pages and shapes fade softly or stand still, and do not glide.</source>
        <translation>Las páginas y las formas aparecen suavemente o se quedan quietas, sin deslizarse.</translation>
    </message>
    <message>
        <location filename="../ui/pages/parts/reading.py"/>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
</context>
<context>
    <name>RecordPart</name>
    <message>
        <location filename="../ui/pages/settings/own_record.py"/>
        <source>All that you kept can leave as a file of your own, and come back. You see what it is before anything is done.</source>
        <translation>Todo lo que guardó puede salir como un archivo suyo, y volver. Usted ve lo que es antes de que se haga nada.</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/own_record.py"/>
        <source>Save everything as a file</source>
        <translation>Guardar todo como archivo</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/own_record.py"/>
        <source>Save tables for a spreadsheet</source>
        <translation>Guardar tablas para una hoja de cálculo</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/own_record.py"/>
        <source>Take a file back in</source>
        <translation>Volver a traer un archivo</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/own_record.py"/>
        <source>Save measures for a clinic</source>
        <translation>Cuestionarios para un profesional</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/own_record.py"/>
        <source>Save what I practised, for a study</source>
        <translation>Guardar lo que practiqué, para un estudio</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/own_record.py"/>
        <source>JSON file (*.json)</source>
        <translation>Archivo JSON (*.json)</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/own_record.py"/>
        <source>Zip file (*.zip)</source>
        <translation>Archivo zip (*.zip)</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/own_record.py"/>
        <source>CSV file (*.csv)</source>
        <translation>Archivo CSV (*.csv)</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/own_record.py"/>
        <source>Choose where</source>
        <translation>Elegir dónde</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/own_record.py"/>
        <source>One moment ...</source>
        <translation>Un momento ...</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/own_record.py"/>
        <source>Take it in</source>
        <translation>Traerlo</translation>
    </message>
</context>
<context>
    <name>RecordingsPage</name>
    <message>
        <location filename="../ui/pages/practise/recordings.py"/>
        <source>My recordings</source>
        <translation>Mis grabaciones</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/recordings.py"/>
        <source>A voice you know can lead you here, such as your therapist&apos;s.</source>
        <translation>Una voz que usted conoce puede guiarle aquí, como la de su terapeuta.</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/recordings.py"/>
        <source>Sound files</source>
        <translation>Archivos de sonido</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/recordings.py"/>
        <source>Add a recording</source>
        <translation>Agregar una grabación</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/recordings.py"/>
        <source>WAV, FLAC, Ogg or MP3, up to 3 hours and 1 GB. The file is copied into your own folder of MindBody. It stays on this computer.</source>
        <translation>WAV, FLAC, Ogg o MP3, de hasta 3 horas y 1 GB. El archivo se copia a su propia carpeta de MindBody. Se queda en esta computadora.</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/recordings.py"/>
        <source>Stop adding</source>
        <translation>Dejar de agregar</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/recordings.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/recordings.py"/>
        <source>Listening through “{name}”: {n} %</source>
        <translation>Escuchando “{name}” entera: {n} %</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/recordings.py"/>
        <source>Undo: bring back “{name}”</source>
        <translation>Deshacer: recuperar “{name}”</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/recordings.py"/>
        <source>There are none yet.</source>
        <translation>Todavía no hay ninguna.</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/recordings.py"/>
        <source>A voice that you trust can be good company on a hard day.</source>
        <translation>Una voz en la que confía puede ser buena compañía en un día difícil.</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/recordings.py"/>
        <source>Only from this page</source>
        <translation>Solo desde esta página</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/recordings.py"/>
        <source>A practice that is not here now</source>
        <translation>Una práctica que ahora no está aquí</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/recordings.py"/>
        <source>Use “{name}” in place of</source>
        <translation>Usar “{name}” en lugar de</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/recordings.py"/>
        <source>Use in place of ...</source>
        <translation>Usar en lugar de ...</translation>
    </message>
</context>
<context>
    <name>RecordingsViewModel</name>
    <message>
        <location filename="../ui/viewmodels/practise/recordings.py"/>
        <source>“{name}” plays in place of “{title}” now.</source>
        <translation>“{name}” suena ahora en lugar de “{title}”.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/practise/recordings.py"/>
        <source>“{name}” plays from this page only.</source>
        <translation>“{name}” suena solo desde esta página.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/practise/recordings.py"/>
        <source>“{name}” was removed.</source>
        <translation>“{name}” se quitó.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/practise/recordings.py"/>
        <source>“{name}” is back.</source>
        <translation>“{name}” está de vuelta.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/practise/recordings.py"/>
        <source>“{name}” was added.</source>
        <translation>“{name}” se agregó.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/practise/recordings.py"/>
        <source>Stopped. “{name}” was not added.</source>
        <translation>Detenido. “{name}” no se agregó.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/practise/recordings.py"/>
        <source>“{name}” could not be added: {reason}.</source>
        <translation>“{name}” no se pudo agregar: {reason}.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/practise/recordings.py"/>
        <source>Your list of recordings could not be changed: {reason}.</source>
        <translation>Su lista de grabaciones no se pudo cambiar: {reason}.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/practise/recordings.py"/>
        <source>It can&apos;t be played: its file is gone or damaged. You might remove it and add it again.</source>
        <translation>No se puede reproducir: su archivo no está o está dañado. Puede quitarla y agregarla otra vez.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/practise/recordings.py"/>
        <source>Plays in place of “{title}”</source>
        <translation>Suena en lugar de “{title}”</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/practise/recordings.py"/>
        <source>Plays in place of a practice that is not here now</source>
        <translation>Suena en lugar de una práctica que ahora no está aquí</translation>
    </message>
</context>
<context>
    <name>ReminderCard</name>
    <message>
        <location filename="../ui/shell/reminder_card.py"/>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <location filename="../ui/shell/reminder_card.py"/>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <location filename="../ui/shell/reminder_card.py"/>
        <source>Not today</source>
        <translation>Hoy no</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <location filename="../ui/viewmodels/reminders.py"/>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/reminders.py"/>
        <source>Check-in</source>
        <translation>Registro del día</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/reminders.py"/>
        <source>Winding down</source>
        <translation>Bajar el ritmo</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/reminders.py"/>
        <source>Pacing step</source>
        <translation>Paso de ritmo</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/reminders.py"/>
        <source>This is the time you set for a practice. Only if it suits you.</source>
        <translation>Es la hora que puso para una práctica. Solo si le viene bien.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/reminders.py"/>
        <source>This is the time you set to note how it is.</source>
        <translation>Es la hora que puso para anotar cómo está.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/reminders.py"/>
        <source>This is the time you set to wind down, with a slow breath.</source>
        <translation>Es la hora que puso para bajar el ritmo, con una respiración lenta.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/reminders.py"/>
        <source>This is the time you set for your pacing step.</source>
        <translation>Es la hora que puso para su paso de ritmo.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/reminders.py"/>
        <source>In 10 minutes</source>
        <translation>En 10 minutos</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/reminders.py"/>
        <source>In 30 minutes</source>
        <translation>En 30 minutos</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/reminders.py"/>
        <source>In an hour</source>
        <translation>En una hora</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/reminders.py"/>
        <source>This evening</source>
        <translation>Esta noche</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/reminders.py"/>
        <source>{what} at {time}</source>
        <translation>{what}, {time}</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/reminders.py"/>
        <source>Every day</source>
        <translation>Todos los días</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/reminders.py"/>
        <source>No day is chosen, so it stays quiet.</source>
        <translation>No hay ningún día elegido, así que no avisa.</translation>
    </message>
</context>
<context>
    <name>RemindersPart</name>
    <message>
        <location filename="../ui/pages/settings/reminders.py"/>
        <source>Remind me at set times</source>
        <translation>Recordarme a horas fijas</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/reminders.py"/>
        <source>A quiet card comes above the page, while MindBody is open. It makes no sound.</source>
        <translation>Una tarjeta discreta aparece encima de la página mientras MindBody está abierto. No hace ruido.</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/reminders.py"/>
        <source>On flare days too</source>
        <translation>También en días de brote</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/reminders.py"/>
        <source>Off keeps the days of a flare free of reminders.</source>
        <translation>Al apagarlo, los días de un brote quedan sin recordatorios.</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/reminders.py"/>
        <source>Add a reminder</source>
        <translation>Agregar un recordatorio</translation>
    </message>
</context>
<context>
    <name>RoomCover</name>
    <message>
        <location filename="../ui/shell/room_cover.py"/>
        <source>What the room sees</source>
        <translation>Lo que ve la sala</translation>
    </message>
</context>
<context>
    <name>RoomScreen</name>
    <message>
        <location filename="../ui/viewmodels/clinic/room_screen_words.py"/>
        <source>{name}, {wide} × {high}, this one</source>
        <translation>{name}, {wide} × {high}, esta</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/room_screen_words.py"/>
        <source>{name}, {wide} × {high}</source>
        <translation>{name}, {wide} × {high}</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/room_screen_words.py"/>
        <source>Room: blank</source>
        <translation>Sala: en blanco</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/room_screen_words.py"/>
        <source>Room: on this screen</source>
        <translation>Sala: en esta pantalla</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/room_screen_words.py"/>
        <source>Room: not shown</source>
        <translation>Sala: no se muestra</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/room_screen_words.py"/>
        <source>Room: show it?</source>
        <translation>Sala: ¿mostrarla?</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/room_screen_words.py"/>
        <source>Room: {screen} is gone</source>
        <translation>Sala: {screen} ya no está</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/room_screen_words.py"/>
        <source>Room: sees this screen too</source>
        <translation>Sala: ve también esta pantalla</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/room_screen_words.py"/>
        <source>Room: test card</source>
        <translation>Sala: imagen de prueba</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/room_screen_words.py"/>
        <source>Room: {screen}</source>
        <translation>Sala: {screen}</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/room_screen_words.py"/>
        <source>The room&apos;s screen is blank, because this computer slept or was locked.</source>
        <translation>La pantalla de la sala está en blanco, porque esta computadora estuvo en reposo o bloqueada.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/room_screen_words.py"/>
        <source>This is the only screen left, and the room may see it. Press F5 to put your words away.</source>
        <translation>Es la única pantalla que queda, y la sala puede verla. Presione F5 para ocultar lo suyo.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/room_screen_words.py"/>
        <source>Two screens show the same, so the room sees yours too. Press F5 to put your words away.</source>
        <translation>Dos pantallas muestran lo mismo, así que la sala también ve la suya. Presione F5 para ocultar lo suyo.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/room_screen_words.py"/>
        <source>{name} is back. Show the room its screen there again?</source>
        <translation>{name} está de vuelta. ¿Mostrar ahí otra vez la pantalla de la sala?</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/room_screen_words.py"/>
        <source>{name} is there. Show the room its screen on it?</source>
        <translation>{name} está ahí. ¿Mostrar en ella la pantalla de la sala?</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/room_screen_words.py"/>
        <source>{name} is gone. Your meeting goes on. When it is back, you are asked first.</source>
        <translation>{name} ya no está. Su reunión sigue. Cuando vuelva, se le pregunta primero.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/clinic/room_screen_words.py"/>
        <source>There is one screen only. A projector would show all that you see: press F5, and this screen is the room&apos;s. F5 brings you back.</source>
        <translation>Hay una sola pantalla. Un proyector mostraría todo lo que usted ve: presione F5, y esta pantalla es la de la sala. F5 le trae de vuelta.</translation>
    </message>
</context>
<context>
    <name>RoomScreenPart</name>
    <message>
        <location filename="../ui/pages/clinic/room_screen.py"/>
        <source>Opens the choices for the room&apos;s screen.</source>
        <translation>Abre las opciones de la pantalla de la sala.</translation>
    </message>
</context>
<context>
    <name>RoomScreenSheet</name>
    <message>
        <location filename="../ui/pages/clinic/room_screen_sheet.py"/>
        <source>The room&apos;s screen</source>
        <translation>La pantalla de la sala</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/room_screen_sheet.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/room_screen_sheet.py"/>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/room_screen_sheet.py"/>
        <source>Which screen the room sees</source>
        <translation>Qué pantalla ve la sala</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/room_screen_sheet.py"/>
        <source>Test card</source>
        <translation>Imagen de prueba</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/room_screen_sheet.py"/>
        <source>One screen only (F5)</source>
        <translation>Una sola pantalla (F5)</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/room_screen_sheet.py"/>
        <source>One screen only puts your words away and shows the room&apos;s here. F5 brings them back.</source>
        <translation>“Una sola pantalla” oculta lo suyo y muestra aquí lo de la sala. F5 lo trae de vuelta.</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/room_screen_sheet.py"/>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/room_screen_sheet.py"/>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/room_screen_sheet.py"/>
        <source>Smaller text in the room</source>
        <translation>Texto más pequeño en la sala</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/room_screen_sheet.py"/>
        <source>Larger text in the room</source>
        <translation>Texto más grande en la sala</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/room_screen_sheet.py"/>
        <source>Lights on</source>
        <translation>Con luz</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/room_screen_sheet.py"/>
        <source>Dim</source>
        <translation>Poca luz</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/room_screen_sheet.py"/>
        <source>Light in the room</source>
        <translation>Luz en la sala</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/room_screen_sheet.py"/>
        <source>Ctrl with plus and minus does the same.</source>
        <translation>Ctrl con más y menos hace lo mismo.</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/room_screen_sheet.py"/>
        <source>Text in the room</source>
        <translation>Texto en la sala</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/room_screen_sheet.py"/>
        <source>Show it again</source>
        <translation>Mostrarla otra vez</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/room_screen_sheet.py"/>
        <source>Show it there</source>
        <translation>Mostrarla ahí</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/room_screen_sheet.py"/>
        <source>Show the meeting</source>
        <translation>Mostrar la reunión</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/room_screen_sheet.py"/>
        <source>Show the room nothing</source>
        <translation>No mostrar nada a la sala</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/room_screen_sheet.py"/>
        <source>Show the room its screen</source>
        <translation>Mostrar a la sala su pantalla</translation>
    </message>
</context>
<context>
    <name>RoomScreens</name>
    <message>
        <location filename="../ui/shell/displays.py"/>
        <source>So the console is put away.</source>
        <translation>Por eso se ocultó el panel.</translation>
    </message>
    <message>
        <location filename="../ui/shell/displays.py"/>
        <source>Press F5 to see it here.</source>
        <translation>Presione F5 para verlo aquí.</translation>
    </message>
    <message>
        <location filename="../ui/shell/displays.py"/>
        <source>Others see this screen too</source>
        <translation>Otras personas también ven esta pantalla</translation>
    </message>
</context>
<context>
    <name>RoomTimer</name>
    <message>
        <location filename="../ui/widgets/room/timer.py"/>
        <source>over time</source>
        <translation>de más</translation>
    </message>
    <message>
        <location filename="../ui/widgets/room/timer.py"/>
        <source>{time} over time</source>
        <translation>{time} de más</translation>
    </message>
    <message>
        <location filename="../ui/widgets/room/timer.py"/>
        <source>{time} left</source>
        <translation>quedan {time}</translation>
    </message>
</context>
<context>
    <name>RoomWindow</name>
    <message>
        <location filename="../ui/shell/room_window.py"/>
        <source>For the room</source>
        <translation>Para la sala</translation>
    </message>
    <message>
        <location filename="../ui/shell/room_window.py"/>
        <source>What the room sees</source>
        <translation>Lo que ve la sala</translation>
    </message>
</context>
<context>
    <name>RowCard</name>
    <message>
        <location filename="../ui/pages/session/fields/row_card.py"/>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/fields/row_card.py"/>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/fields/row_card.py"/>
        <source>Remove line {n}</source>
        <translation>Quitar la línea {n}</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/fields/row_card.py"/>
        <source>Line {n}</source>
        <translation>Línea {n}</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/fields/row_card.py"/>
        <source>Fill in</source>
        <translation>Llenar</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/fields/row_card.py"/>
        <source>line {n}</source>
        <translation>la línea {n}</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/fields/row_card.py"/>
        <source>Change {what}</source>
        <translation>Cambiar {what}</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/fields/row_card.py"/>
        <source>Fill in {what}</source>
        <translation>Llenar {what}</translation>
    </message>
</context>
<context>
    <name>RowsEditor</name>
    <message>
        <location filename="../ui/pages/session/fields/rows.py"/>
        <source>Show earlier lines</source>
        <translation>Mostrar líneas anteriores</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/fields/rows.py"/>
        <source>Add a line</source>
        <translation>Agregar una línea</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/fields/rows.py"/>
        <source>Done with this line</source>
        <translation>Línea lista</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/fields/rows.py"/>
        <source>Next: {line}</source>
        <translation>Siguiente: {line}</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/fields/rows.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <location filename="../ui/pages/clinic/heading.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/heading.py"/>
        <source>Undo: {change}</source>
        <translation>Deshacer: {change}</translation>
    </message>
</context>
<context>
    <name>ScriptPart</name>
    <message>
        <location filename="../ui/pages/clinic/script.py"/>
        <source>Say</source>
        <translation>Diga</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/script.py"/>
        <source>If asked</source>
        <translation>Si preguntan</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/script.py"/>
        <source>Handed out</source>
        <translation>Entregado</translation>
    </message>
</context>
<context>
    <name>SeenPart</name>
    <message>
        <location filename="../ui/pages/clinic/seen.py"/>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/seen.py"/>
        <source>What the room sees</source>
        <translation>Lo que ve la sala</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/seen.py"/>
        <source>What the room sees next</source>
        <translation>Lo que la sala ve después</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/seen.py"/>
        <source>Nothing after this</source>
        <translation>No hay nada después</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <location filename="../ui/pages/settings/page.py"/>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/page.py"/>
        <source>Each choice takes hold at once and is kept by itself.</source>
        <translation>Cada elección vale al momento y se guarda sola.</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/page.py"/>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/page.py"/>
        <source>To read</source>
        <translation>Para leer</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/page.py"/>
        <source>To hear</source>
        <translation>Para oír</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/page.py"/>
        <source>To practise</source>
        <translation>Para practicar</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/page.py"/>
        <source>Leave these parts out</source>
        <translation>Dejar fuera estas partes</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/page.py"/>
        <source>Practices and movements leave alone what you tap here.</source>
        <translation>Las prácticas y los movimientos dejan en paz lo que usted toque aquí.</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/page.py"/>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/page.py"/>
        <source>On this computer</source>
        <translation>En esta computadora</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/page.py"/>
        <source>Passcode</source>
        <translation>Clave de acceso</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/page.py"/>
        <source>Your record</source>
        <translation>Sus datos</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/page.py"/>
        <source>Where my words are</source>
        <translation>Dónde están mis palabras</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/page.py"/>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/page.py"/>
        <source>People on this computer</source>
        <translation>Personas en esta computadora</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/page.py"/>
        <source>Leave nothing behind</source>
        <translation>No dejar rastro</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/page.py"/>
        <source>Lead a group</source>
        <translation>Guiar un grupo</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/page.py"/>
        <source>How to use MindBody</source>
        <translation>Cómo usar MindBody</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/page.py"/>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/page.py"/>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/page.py"/>
        <source>From my group</source>
        <translation>De mi grupo</translation>
    </message>
</context>
<context>
    <name>SettingsViewModel</name>
    <message>
        <location filename="../ui/viewmodels/settings.py"/>
        <source>Your choices hold for now, but could not be kept: {reason}.</source>
        <translation>Sus elecciones valen por ahora, pero no se pudieron guardar: {reason}.</translation>
    </message>
</context>
<context>
    <name>SideContents</name>
    <message>
        <location filename="../ui/pages/settings/contents.py"/>
        <source>On this page</source>
        <translation>En esta página</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/contents.py"/>
        <source>Go to {section}</source>
        <translation>Ir a {section}</translation>
    </message>
</context>
<context>
    <name>Slider</name>
    <message>
        <location filename="../ui/widgets/slider.py"/>
        <source>{said}, from “{low}” to “{high}”</source>
        <translation>{said}, de “{low}” a “{high}”</translation>
    </message>
</context>
<context>
    <name>SliderEditor</name>
    <message>
        <location filename="../ui/pages/session/fields/percent.py"/>
        <source>slide or tap</source>
        <translation>deslice o toque</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/fields/percent.py"/>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/fields/percent.py"/>
        <source>{n} of {all}</source>
        <translation>{n} de {all}</translation>
    </message>
</context>
<context>
    <name>SmallerCard</name>
    <message>
        <location filename="../ui/pages/flare/smaller.py"/>
        <source>It has been more than a week. You might ask your clinician, and look for a new start point later.</source>
        <translation>Ya pasó más de una semana. Podría preguntar a su profesional de salud, y más adelante buscar un nuevo punto de partida.</translation>
    </message>
    <message>
        <location filename="../ui/pages/flare/smaller.py"/>
        <source>Plan these days smaller</source>
        <translation>Planear días más livianos</translation>
    </message>
    <message>
        <location filename="../ui/pages/flare/smaller.py"/>
        <source>One more day like this</source>
        <translation>Un día más como este</translation>
    </message>
    <message>
        <location filename="../ui/pages/flare/smaller.py"/>
        <source>I am through it</source>
        <translation>Ya pasó</translation>
    </message>
    <message>
        <location filename="../ui/pages/flare/smaller.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../ui/pages/flare/smaller.py"/>
        <source>Smaller days, if you like</source>
        <translation>Días más livianos, si quiere</translation>
    </message>
    <message>
        <location filename="../ui/pages/flare/smaller.py"/>
        <source>Longer is allowed, and so is doing less. Today shows the smaller plan.</source>
        <translation>Puede durar más, y también puede hacer menos. Hoy muestra el plan más liviano.</translation>
    </message>
    <message>
        <location filename="../ui/pages/flare/smaller.py"/>
        <source>Your plans are as they were.</source>
        <translation>Sus planes están como antes.</translation>
    </message>
</context>
<context>
    <name>SoundControls</name>
    <message>
        <location filename="../ui/pages/session/sound_controls.py"/>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/sound_controls.py"/>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/sound_controls.py"/>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/sound_controls.py"/>
        <source>Ease out</source>
        <translation>Salida suave</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/sound_controls.py"/>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/sound_controls.py"/>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>SoundFile</name>
    <message>
        <location filename="../ui/viewmodels/practise/saving.py"/>
        <source>Saved as {name}.</source>
        <translation>Guardado como {name}.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/practise/saving.py"/>
        <source>Stopped. Nothing was written.</source>
        <translation>Detenido. No se escribió nada.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/practise/saving.py"/>
        <source>The file could not be written. You might try another place.</source>
        <translation>El archivo no se pudo escribir. Puede probar otro lugar.</translation>
    </message>
</context>
<context>
    <name>SoundPanel</name>
    <message>
        <location filename="../ui/pages/session/sound_panel.py"/>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/sound_panel.py"/>
        <source>Background</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/sound_panel.py"/>
        <source>Bells</source>
        <translation>Campanas</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/sound_panel.py"/>
        <source>Breath tones</source>
        <translation>Tonos de respiración</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/sound_panel.py"/>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
</context>
<context>
    <name>SoundingPart</name>
    <message>
        <location filename="../ui/pages/clinic/sounding.py"/>
        <source>Ease out</source>
        <translation>Salida suave</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/sounding.py"/>
        <source>Words in the room</source>
        <translation>Palabras en la sala</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/sounding.py"/>
        <source>How loud</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/sounding.py"/>
        <source>Play to the room</source>
        <translation>Reproducir en la sala</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/sounding.py"/>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/sounding.py"/>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/sounding.py"/>
        <source>Fading</source>
        <translation>Bajando</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/sounding.py"/>
        <source>{time} left</source>
        <translation>quedan {time}</translation>
    </message>
</context>
<context>
    <name>StayAwake</name>
    <message>
        <location filename="../wiring/awake.py"/>
        <source>Playing</source>
        <translation>Sonando</translation>
    </message>
</context>
<context>
    <name>StepDots</name>
    <message>
        <location filename="../ui/widgets/steps.py"/>
        <source>Step {n} of {all}: {name}</source>
        <translation>Paso {n} de {all}: {name}</translation>
    </message>
</context>
<context>
    <name>StoreShutPage</name>
    <message>
        <location filename="../ui/pages/clinic/shut.py"/>
        <source>What is kept about groups could not be opened</source>
        <translation>No se pudo abrir lo que se guarda de los grupos</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/shut.py"/>
        <source>Nothing was changed, and nothing is lost by trying again.</source>
        <translation>No se cambió nada, y no se pierde nada por intentar de nuevo.</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/shut.py"/>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/shut.py"/>
        <source>Put back the backup of {moment}</source>
        <translation>Recuperar la copia: {moment}</translation>
    </message>
</context>
<context>
    <name>SupportPart</name>
    <message>
        <location filename="../ui/pages/settings/support.py"/>
        <source>Show details for support</source>
        <translation>Mostrar detalles para soporte</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/support.py"/>
        <source>Exactly this is copied</source>
        <translation>Se copia exactamente esto</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/support.py"/>
        <source>Nothing that you wrote is in it. It goes nowhere until you paste it somewhere.</source>
        <translation>No contiene nada de lo que usted escribió. No va a ninguna parte hasta que lo pegue en algún lugar.</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/support.py"/>
        <source>Copy details for support</source>
        <translation>Copiar detalles para soporte</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/support.py"/>
        <source>If something goes wrong</source>
        <translation>Si algo sale mal</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/support.py"/>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
</context>
<context>
    <name>TakingHomePart</name>
    <message>
        <location filename="../ui/pages/clinic/taking_home.py"/>
        <source>To go on with at home</source>
        <translation>Para seguir en casa</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/taking_home.py"/>
        <source>Typed in under “From my group” in Settings, this code sets a member&apos;s own MindBody to the same lesson. It is the same for everybody, and stands on the card for the week.</source>
        <translation>Escrito en “De mi grupo”, en Ajustes, este código prepara la misma lección en el MindBody de cada persona. Es igual para todos, y está en la tarjeta de la semana.</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/taking_home.py"/>
        <source>Save as a file</source>
        <translation>Guardar como archivo</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/taking_home.py"/>
        <source>File (*.json)</source>
        <translation>Archivo (*.json)</translation>
    </message>
</context>
<context>
    <name>TellingCard</name>
    <message>
        <location filename="../ui/pages/flare/telling.py"/>
        <source>Copy these words</source>
        <translation>Copiar estas palabras</translation>
    </message>
    <message>
        <location filename="../ui/pages/flare/telling.py"/>
        <source>Copied. Paste them wherever you write to people.</source>
        <translation>Copiado. Péguelo donde suele escribirle a la gente.</translation>
    </message>
    <message>
        <location filename="../ui/pages/flare/telling.py"/>
        <source>Tell one person</source>
        <translation>Dígaselo a una persona</translation>
    </message>
</context>
<context>
    <name>TellingWhen</name>
    <message>
        <location filename="../ui/pages/log/telling.py"/>
        <source>This was</source>
        <translation>Esto fue</translation>
    </message>
    <message>
        <location filename="../ui/pages/log/telling.py"/>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <location filename="../ui/pages/log/telling.py"/>
        <source>Earlier today</source>
        <translation>Hoy más temprano</translation>
    </message>
    <message>
        <location filename="../ui/pages/log/telling.py"/>
        <source>Yesterday evening</source>
        <translation>Ayer por la noche</translation>
    </message>
    <message>
        <location filename="../ui/pages/log/telling.py"/>
        <source>At what time? Such as 21:30</source>
        <translation>¿A qué hora? Por ejemplo, 21:30</translation>
    </message>
</context>
<context>
    <name>TestCardView</name>
    <message>
        <location filename="../ui/widgets/room/screen_check.py"/>
        <source>This is the screen for the room</source>
        <translation>Esta es la pantalla para la sala</translation>
    </message>
    <message>
        <location filename="../ui/widgets/room/screen_check.py"/>
        <source>Can you see all four corners?</source>
        <translation>¿Ve las cuatro esquinas?</translation>
    </message>
    <message>
        <location filename="../ui/widgets/room/screen_check.py"/>
        <source>Can you read this from the last seat?</source>
        <translation>¿Puede leer esto desde el último asiento?</translation>
    </message>
    <message>
        <location filename="../ui/widgets/room/screen_check.py"/>
        <source>{width} by {height}</source>
        <translation>{width} por {height}</translation>
    </message>
</context>
<context>
    <name>TextSizeStepper</name>
    <message>
        <location filename="../ui/pages/parts/stepper.py"/>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <location filename="../ui/pages/parts/stepper.py"/>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <location filename="../ui/pages/parts/stepper.py"/>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <location filename="../ui/pages/parts/stepper.py"/>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <location filename="../ui/pages/parts/stepper.py"/>
        <source>Text size {size}</source>
        <translation>Tamaño del texto {size}</translation>
    </message>
</context>
<context>
    <name>ThisComputerPart</name>
    <message>
        <location filename="../ui/pages/settings/this_computer.py"/>
        <source>Stay beside the clock</source>
        <translation>Quedarse junto al reloj</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/this_computer.py"/>
        <source>When you close the window, an icon stays. It leads to your flare page, and reminders come there too.</source>
        <translation>Cuando cierra la ventana, queda un icono. Lleva a su página de brotes, y los recordatorios también llegan ahí.</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/this_computer.py"/>
        <source>Start with the computer</source>
        <translation>Abrir al encender la computadora</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/this_computer.py"/>
        <source>MindBody starts folded away, so that a reminder can come.</source>
        <translation>MindBody se abre sin ventana, para que un recordatorio pueda llegar.</translation>
    </message>
</context>
<context>
    <name>ThisComputerViewModel</name>
    <message>
        <location filename="../ui/viewmodels/this_computer.py"/>
        <source>This computer did not let us change what it starts by itself. Nothing was changed.</source>
        <translation>Esta computadora no nos dejó cambiar lo que abre por sí sola. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>TimeChoice</name>
    <message>
        <location filename="../ui/pages/session/fields/times.py"/>
        <source>Morning</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/fields/times.py"/>
        <source>Midday</source>
        <translation>Mediodía</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/fields/times.py"/>
        <source>Afternoon</source>
        <translation>Tarde</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/fields/times.py"/>
        <source>Evening</source>
        <translation>Noche</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/fields/times.py"/>
        <source>Bedtime</source>
        <translation>Al acostarse</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/fields/times.py"/>
        <source>− 1 h</source>
        <translation>− 1 h</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/fields/times.py"/>
        <source>An hour earlier</source>
        <translation>Una hora antes</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/fields/times.py"/>
        <source>− 15 min</source>
        <translation>− 15 min</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/fields/times.py"/>
        <source>A quarter of an hour earlier</source>
        <translation>Un cuarto de hora antes</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/fields/times.py"/>
        <source>+ 15 min</source>
        <translation>+ 15 min</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/fields/times.py"/>
        <source>A quarter of an hour later</source>
        <translation>Un cuarto de hora después</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/fields/times.py"/>
        <source>+ 1 h</source>
        <translation>+ 1 h</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/fields/times.py"/>
        <source>An hour later</source>
        <translation>Una hora después</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/fields/times.py"/>
        <source>No set time</source>
        <translation>Sin hora fija</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/fields/times.py"/>
        <source>about {time}</source>
        <translation>alrededor de {time}</translation>
    </message>
</context>
<context>
    <name>TimeView</name>
    <message>
        <location filename="../ui/pages/progress/over_time.py"/>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <location filename="../ui/pages/progress/over_time.py"/>
        <source>3 months</source>
        <translation>3 meses</translation>
    </message>
    <message>
        <location filename="../ui/pages/progress/over_time.py"/>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <location filename="../ui/pages/progress/over_time.py"/>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <location filename="../ui/pages/progress/over_time.py"/>
        <source>How far back</source>
        <translation>Cuánto tiempo atrás</translation>
    </message>
    <message>
        <location filename="../ui/pages/progress/over_time.py"/>
        <source>What to look at</source>
        <translation>Qué mirar</translation>
    </message>
    <message>
        <location filename="../ui/pages/progress/over_time.py"/>
        <source>How is it now?</source>
        <translation>¿Cómo está ahora?</translation>
    </message>
    <message>
        <location filename="../ui/pages/progress/over_time.py"/>
        <source>Nothing to show yet</source>
        <translation>Todavía no hay nada que mostrar</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <location filename="../ui/pages/log/timeline.py"/>
        <source>My log</source>
        <translation>Mi registro</translation>
    </message>
    <message>
        <location filename="../ui/pages/log/timeline.py"/>
        <source>Back to progress</source>
        <translation>Volver a Progreso</translation>
    </message>
    <message>
        <location filename="../ui/pages/log/timeline.py"/>
        <source>What you noted and did. A day with nothing on it is fine.</source>
        <translation>Lo que usted anotó e hizo. Un día sin nada está bien.</translation>
    </message>
    <message>
        <location filename="../ui/pages/log/timeline.py"/>
        <source>The entry is deleted.</source>
        <translation>La anotación se borró.</translation>
    </message>
    <message>
        <location filename="../ui/pages/log/timeline.py"/>
        <source>Put it back</source>
        <translation>Recuperarlo</translation>
    </message>
    <message>
        <location filename="../ui/pages/log/timeline.py"/>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <location filename="../ui/pages/log/timeline.py"/>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <location filename="../ui/pages/log/timeline.py"/>
        <source>How is it now?</source>
        <translation>¿Cómo está ahora?</translation>
    </message>
    <message>
        <location filename="../ui/pages/log/timeline.py"/>
        <source>Nothing was noted in this month. That is fine.</source>
        <translation>No se anotó nada en este mes. Está bien.</translation>
    </message>
    <message>
        <location filename="../ui/pages/log/timeline.py"/>
        <source>One moment ...</source>
        <translation>Un momento ...</translation>
    </message>
    <message>
        <location filename="../ui/pages/log/timeline.py"/>
        <source>{day} · a day in a flare</source>
        <translation>{day} · un día de brote</translation>
    </message>
    <message>
        <location filename="../ui/pages/log/timeline.py"/>
        <source>Add a line</source>
        <translation>Agregar una línea</translation>
    </message>
    <message>
        <location filename="../ui/pages/log/timeline.py"/>
        <source>A line for this day</source>
        <translation>Una línea para este día</translation>
    </message>
    <message>
        <location filename="../ui/pages/log/timeline.py"/>
        <source>Keep the line</source>
        <translation>Guardar la línea</translation>
    </message>
    <message>
        <location filename="../ui/pages/log/timeline.py"/>
        <source>Leave it</source>
        <translation>Dejarla</translation>
    </message>
    <message>
        <location filename="../ui/pages/log/timeline.py"/>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <location filename="../ui/pages/log/timeline.py"/>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <location filename="../ui/pages/log/timeline.py"/>
        <source>“{line}”</source>
        <translation>“{line}”</translation>
    </message>
</context>
<context>
    <name>TimelineViewModel</name>
    <message>
        <location filename="../ui/viewmodels/log/timeline.py"/>
        <source>Check-in</source>
        <translation>Registro del día</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/log/timeline.py"/>
        <source>A line</source>
        <translation>Una línea</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/log/timeline.py"/>
        <source>Pain {before} before, {after} after</source>
        <translation>Dolor {before} antes, {after} después</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/log/timeline.py"/>
        <source>Pain {n} before</source>
        <translation>Dolor {n} antes</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/log/timeline.py"/>
        <source>Pain {n} after</source>
        <translation>Dolor {n} después</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/log/timeline.py"/>
        <source>More settled</source>
        <translation>Con más calma</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/log/timeline.py"/>
        <source>About the same</source>
        <translation>Más o menos igual</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/log/timeline.py"/>
        <source>More stirred up</source>
        <translation>Con más inquietud</translation>
    </message>
</context>
<context>
    <name>TimerPage</name>
    <message>
        <location filename="../ui/pages/practise/timer.py"/>
        <source>Open timer</source>
        <translation>Reloj libre</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/timer.py"/>
        <source>Sit, lie or stand. It ends when you say so.</source>
        <translation>Siéntese, acuéstese o quédese de pie. Termina cuando usted lo diga.</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/timer.py"/>
        <source>A soft bell to begin with</source>
        <translation>Una campana suave para empezar</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/timer.py"/>
        <source>Every {n} min</source>
        <translation>Cada {n} min</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/timer.py"/>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/timer.py"/>
        <source>Bells on the way</source>
        <translation>Campanas intermedias</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/timer.py"/>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/timer.py"/>
        <source>Show the time</source>
        <translation>Mostrar el tiempo</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/timer.py"/>
        <source>I&apos;m done</source>
        <translation>Ya terminé</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/timer.py"/>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/timer.py"/>
        <source>The computer was asleep, so we waited. Go on when you like, or end here.</source>
        <translation>La computadora estaba en reposo, así que esperamos. Siga cuando quiera, o termine aquí.</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/timer.py"/>
        <source>Quiet time. Nothing more is asked of you.</source>
        <translation>Un rato en silencio. No se le pide nada más.</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/timer.py"/>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
</context>
<context>
    <name>TimerViewModel</name>
    <message>
        <location filename="../ui/viewmodels/practise/timer.py"/>
        <source>A short sitting. It counts.</source>
        <translation>Un rato corto. Cuenta.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/practise/timer.py"/>
        <source>One minute of quiet. It counts.</source>
        <translation>Un minuto en silencio. Cuenta.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/practise/timer.py"/>
        <source>{n} minutes of quiet.</source>
        <translation>{n} minutos en silencio.</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <location filename="../ui/pages/today.py"/>
        <source>Go on where you were</source>
        <translation>Seguir donde estaba</translation>
    </message>
    <message>
        <location filename="../ui/pages/today.py"/>
        <source>How much do you have today?</source>
        <translation>¿Cuánto puede hoy?</translation>
    </message>
    <message>
        <location filename="../ui/pages/today.py"/>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <location filename="../ui/pages/today.py"/>
        <source>Lying</source>
        <translation>Acostarse</translation>
    </message>
    <message>
        <location filename="../ui/pages/today.py"/>
        <source>Reclining</source>
        <translation>Reclinarse</translation>
    </message>
    <message>
        <location filename="../ui/pages/today.py"/>
        <source>Seated</source>
        <translation>Sentarse</translation>
    </message>
    <message>
        <location filename="../ui/pages/today.py"/>
        <source>Standing</source>
        <translation>De pie</translation>
    </message>
    <message>
        <location filename="../ui/pages/today.py"/>
        <source>How you will be</source>
        <translation>En qué posición estará</translation>
    </message>
    <message>
        <location filename="../ui/pages/today.py"/>
        <source>Low</source>
        <translation>Poca</translation>
    </message>
    <message>
        <location filename="../ui/pages/today.py"/>
        <source>Okay</source>
        <translation>Regular</translation>
    </message>
    <message>
        <location filename="../ui/pages/today.py"/>
        <source>Good</source>
        <translation>Buena</translation>
    </message>
    <message>
        <location filename="../ui/pages/today.py"/>
        <source>Energy today</source>
        <translation>Energía hoy</translation>
    </message>
    <message>
        <location filename="../ui/pages/today.py"/>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <location filename="../ui/pages/today.py"/>
        <source>Three minutes, lying down</source>
        <translation>Tres minutos, en posición acostada</translation>
    </message>
    <message>
        <location filename="../ui/pages/today.py"/>
        <source>Begins the smallest version of this lesson</source>
        <translation>Empieza la versión más pequeña de esta lección</translation>
    </message>
    <message>
        <location filename="../ui/pages/today.py"/>
        <source>Another lesson</source>
        <translation>Otra lección</translation>
    </message>
    <message>
        <location filename="../ui/pages/today.py"/>
        <source>Opens a list of the lessons</source>
        <translation>Abre una lista de las lecciones</translation>
    </message>
    <message>
        <location filename="../ui/pages/today.py"/>
        <source>{title}: now on the card.</source>
        <translation>{title}: ahora en la tarjeta.</translation>
    </message>
    <message>
        <location filename="../ui/pages/today.py"/>
        <source>Answer them</source>
        <translation>Responder</translation>
    </message>
    <message>
        <location filename="../ui/pages/today.py"/>
        <source>My flare page</source>
        <translation>Mi página de brotes</translation>
    </message>
</context>
<context>
    <name>TodayViewModel</name>
    <message>
        <location filename="../ui/viewmodels/today.py"/>
        <source>{n}. {title}</source>
        <translation>{n}. {title}</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/today.py"/>
        <source>1 minute, {place}</source>
        <translation>1 minuto, {place}</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/today.py"/>
        <source>{n} minutes, {place}</source>
        <translation>{n} minutos, {place}</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/today.py"/>
        <source>You were in the middle of “{title}”.</source>
        <translation>Estaba en medio de “{title}”.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/today.py"/>
        <source>All lessons done, for now</source>
        <translation>Todas las lecciones hechas, por ahora</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/today.py"/>
        <source>You might go back to one you liked.</source>
        <translation>Puede volver a una que le haya gustado.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/today.py"/>
        <source>next</source>
        <translation>siguiente</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/today.py"/>
        <source>Today&apos;s session</source>
        <translation>La sesión de hoy</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/today.py"/>
        <source>Today&apos;s session · lesson {n} of {all}</source>
        <translation>La sesión de hoy · lección {n} de {all}</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/today.py"/>
        <source>Your choice · lesson {n} of {all}</source>
        <translation>Lo que usted eligió · lección {n} de {all}</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/today.py"/>
        <source>Another week with this · lesson {n} of {all}</source>
        <translation>Otra semana con esto · lección {n} de {all}</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/today.py"/>
        <source>Once more, if you like · lesson {n} of {all}</source>
        <translation>Una vez más, si quiere · lección {n} de {all}</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/today.py"/>
        <source>Check in</source>
        <translation>¿Cómo está?</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/today.py"/>
        <source>Look back</source>
        <translation>Mirar atrás</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/today.py"/>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/today.py"/>
        <source>Do</source>
        <translation>Hacer</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/today.py"/>
        <source>Breathe</source>
        <translation>Respirar</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/today.py"/>
        <source>Listen</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/today.py"/>
        <source>Move</source>
        <translation>Moverse</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/today.py"/>
        <source>Plan</source>
        <translation>Planear</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/today.py"/>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/today.py"/>
        <source>lying down</source>
        <translation>en posición acostada</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/today.py"/>
        <source>reclining</source>
        <translation>en posición reclinada</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/today.py"/>
        <source>seated</source>
        <translation>en posición sentada</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/today.py"/>
        <source>standing</source>
        <translation>de pie</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/today_words.py"/>
        <source>Good morning.</source>
        <translation>Buenos días.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/today_words.py"/>
        <source>Good morning, {name}.</source>
        <translation>Buenos días, {name}.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/today_words.py"/>
        <source>Good afternoon.</source>
        <translation>Buenas tardes.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/today_words.py"/>
        <source>Good afternoon, {name}.</source>
        <translation>Buenas tardes, {name}.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/today_words.py"/>
        <source>Good evening.</source>
        <translation>Buenas noches.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/today_words.py"/>
        <source>Good evening, {name}.</source>
        <translation>Buenas noches, {name}.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/today_words.py"/>
        <source>Hello.</source>
        <translation>Hola.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/today_words.py"/>
        <source>Hello, {name}.</source>
        <translation>Hola, {name}.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/today_words.py"/>
        <source>Any day is a good day to begin. Resting counts too.</source>
        <translation>Cualquier día es bueno para empezar. Descansar también cuenta.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/today_words.py"/>
        <source>One practice this week. Resting counts too.</source>
        <translation>Una práctica esta semana. Descansar también cuenta.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/today_words.py"/>
        <source>Two</source>
        <translation>Dos</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/today_words.py"/>
        <source>Three</source>
        <translation>Tres</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/today_words.py"/>
        <source>Four</source>
        <translation>Cuatro</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/today_words.py"/>
        <source>Five</source>
        <translation>Cinco</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/today_words.py"/>
        <source>Six</source>
        <translation>Seis</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/today_words.py"/>
        <source>Seven</source>
        <translation>Siete</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/today_words.py"/>
        <source>Eight</source>
        <translation>Ocho</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/today_words.py"/>
        <source>Nine</source>
        <translation>Nueve</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/today_words.py"/>
        <source>Ten</source>
        <translation>Diez</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/today_words.py"/>
        <source>{n} practices this week. Resting counts too.</source>
        <translation>{n} prácticas esta semana. Descansar también cuenta.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/today_words.py"/>
        <source>A flare, day one. Plans are about {percent} % today, and less is fine.</source>
        <translation>Un brote, primer día. Hoy los planes son cerca del {percent} %, y menos también está bien.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/today_words.py"/>
        <source>A flare, day two. Plans are about {percent} % today, and less is fine.</source>
        <translation>Un brote, segundo día. Hoy los planes son cerca del {percent} %, y menos también está bien.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/today_words.py"/>
        <source>A flare, day three. Plans are about {percent} % today, and less is fine.</source>
        <translation>Un brote, tercer día. Hoy los planes son cerca del {percent} %, y menos también está bien.</translation>
    </message>
</context>
<context>
    <name>ToolPage</name>
    <message>
        <location filename="../ui/pages/toolkit/tool.py"/>
        <source>All tools</source>
        <translation>Todas las herramientas</translation>
    </message>
    <message>
        <location filename="../ui/pages/toolkit/tool.py"/>
        <source>To its lesson</source>
        <translation>A su lección</translation>
    </message>
    <message>
        <location filename="../ui/pages/toolkit/tool.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../ui/pages/toolkit/tool.py"/>
        <source>Empty this sheet</source>
        <translation>Vaciar esta hoja</translation>
    </message>
    <message>
        <location filename="../ui/pages/toolkit/tool.py"/>
        <source>Print or save</source>
        <translation>Imprimir o guardar</translation>
    </message>
    <message>
        <location filename="../ui/pages/toolkit/tool.py"/>
        <source>Activity and rest, by the clock</source>
        <translation>Actividad y descanso, por reloj</translation>
    </message>
    <message>
        <location filename="../ui/pages/toolkit/tool.py"/>
        <source>In a flare</source>
        <translation>En un brote</translation>
    </message>
    <message>
        <location filename="../ui/pages/toolkit/tool.py"/>
        <source>kept on this computer</source>
        <translation>guardado en esta computadora</translation>
    </message>
    <message>
        <location filename="../ui/pages/toolkit/tool.py"/>
        <source>keeping…</source>
        <translation>guardando…</translation>
    </message>
    <message>
        <location filename="../ui/pages/toolkit/tool.py"/>
        <source>Your record is open to read, so nothing can be changed here.</source>
        <translation>Sus datos están abiertos solo para leer, así que aquí no se puede cambiar nada.</translation>
    </message>
</context>
<context>
    <name>ToolkitOverview</name>
    <message>
        <location filename="../ui/pages/toolkit/overview.py"/>
        <source>Toolkit</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <location filename="../ui/pages/toolkit/overview.py"/>
        <source>The exercises of the lessons, to come back to. All of it can be changed.</source>
        <translation>Los ejercicios de las lecciones, para volver a ellos. Todo se puede cambiar.</translation>
    </message>
</context>
<context>
    <name>ToolkitViewModel</name>
    <message>
        <location filename="../ui/viewmodels/toolkit/overview.py"/>
        <source>Last changed: {day}</source>
        <translation>Último cambio: {day}</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/toolkit/overview.py"/>
        <source>For most days</source>
        <translation>Para casi todos los días</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/toolkit/overview.py"/>
        <source>For thoughts and feelings</source>
        <translation>Para pensamientos y sentimientos</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/toolkit/overview.py"/>
        <source>For the night</source>
        <translation>Para la noche</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/toolkit/overview.py"/>
        <source>For hard days</source>
        <translation>Para los días difíciles</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/toolkit/overview.py"/>
        <source>With other people</source>
        <translation>Con otras personas</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/toolkit/overview.py"/>
        <source>For the time ahead</source>
        <translation>Para el tiempo que viene</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <location filename="../ui/pages/session/top_bar.py"/>
        <source>Dark screen</source>
        <translation>Pantalla oscura</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/top_bar.py"/>
        <source>The sound goes on. Any key brings the picture back.</source>
        <translation>El sonido sigue. Cualquier tecla trae la imagen de vuelta.</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/top_bar.py"/>
        <source>Stop here</source>
        <translation>Parar aquí</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/top_bar.py"/>
        <source>It asks first. You can go on from the same place later.</source>
        <translation>Primero pregunta. Más tarde puede seguir desde el mismo lugar.</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/top_bar.py"/>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <location filename="../ui/pages/trouble.py"/>
        <source>Need help now still works.</source>
        <translation>“Ayuda ahora” sigue funcionando.</translation>
    </message>
    <message>
        <location filename="../ui/pages/trouble.py"/>
        <source>Use it as it is</source>
        <translation>Usarlo tal como está</translation>
    </message>
    <message>
        <location filename="../ui/pages/trouble.py"/>
        <source>Save a copy of the file</source>
        <translation>Guardar una copia del archivo</translation>
    </message>
    <message>
        <location filename="../ui/pages/trouble.py"/>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>TroubleViewModel</name>
    <message>
        <location filename="../ui/viewmodels/trouble.py"/>
        <source>The copy could not be written: {reason}. You might choose another folder.</source>
        <translation>No se pudo escribir la copia: {reason}. Puede elegir otra carpeta.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/trouble.py"/>
        <source>A copy is in {name} now.</source>
        <translation>Hay una copia en {name}.</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <location filename="../ui/pages/unlock/page.py"/>
        <source>Your record is locked</source>
        <translation>Sus datos están bloqueados</translation>
    </message>
    <message>
        <location filename="../ui/pages/unlock/page.py"/>
        <source>Passcode</source>
        <translation>Clave de acceso</translation>
    </message>
    <message>
        <location filename="../ui/pages/unlock/page.py"/>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <location filename="../ui/pages/unlock/page.py"/>
        <source>Five groups of four. Small letters will do, and the dashes can be left out.</source>
        <translation>Cinco grupos de cuatro. Sirven las minúsculas, y puede omitir los guiones.</translation>
    </message>
    <message>
        <location filename="../ui/pages/unlock/page.py"/>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <location filename="../ui/pages/unlock/page.py"/>
        <source>Need help now</source>
        <translation>Ayuda ahora</translation>
    </message>
    <message>
        <location filename="../ui/pages/unlock/page.py"/>
        <source>I am somebody else</source>
        <translation>Soy otra persona</translation>
    </message>
    <message>
        <location filename="../ui/pages/unlock/page.py"/>
        <source>Open with the recovery code</source>
        <translation>Abrir con el código de recuperación</translation>
    </message>
    <message>
        <location filename="../ui/pages/unlock/page.py"/>
        <source>The code is right</source>
        <translation>El código es correcto</translation>
    </message>
    <message>
        <location filename="../ui/pages/unlock/page.py"/>
        <source>Your passcode opens it.</source>
        <translation>Se abre con su clave de acceso.</translation>
    </message>
    <message>
        <location filename="../ui/pages/unlock/page.py"/>
        <source>You were shown it when you set the passcode.</source>
        <translation>Se le mostró cuando puso la clave de acceso.</translation>
    </message>
    <message>
        <location filename="../ui/pages/unlock/page.py"/>
        <source>Now choose a passcode that is easier to keep in mind. The recovery code stays the same.</source>
        <translation>Ahora elija una clave de acceso más fácil de recordar. El código de recuperación sigue siendo el mismo.</translation>
    </message>
    <message>
        <location filename="../ui/pages/unlock/page.py"/>
        <source>I forgot it</source>
        <translation>La olvidé</translation>
    </message>
    <message>
        <location filename="../ui/pages/unlock/page.py"/>
        <source>Back to the passcode</source>
        <translation>Volver a la clave de acceso</translation>
    </message>
    <message>
        <location filename="../ui/pages/unlock/page.py"/>
        <source>Open without a new one</source>
        <translation>Abrir sin una nueva</translation>
    </message>
    <message>
        <location filename="../ui/pages/unlock/page.py"/>
        <source>Take this passcode</source>
        <translation>Usar esta clave de acceso</translation>
    </message>
</context>
<context>
    <name>UnlockViewModel</name>
    <message>
        <location filename="../ui/viewmodels/unlock.py"/>
        <source>That is not the recovery code. Nothing was changed.</source>
        <translation>Ese no es el código de recuperación. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/unlock.py"/>
        <source>That is not the passcode. Nothing was changed.</source>
        <translation>Esa no es la clave de acceso. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/unlock.py"/>
        <source>The file {name} is damaged or gone, so no passcode can be tried. Please put it back from a backup.</source>
        <translation>El archivo {name} está dañado o no está, así que no se puede probar ninguna clave. Por favor, recupérelo desde una copia.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/unlock.py"/>
        <source>The file could not be reached: {reason}. Please try again.</source>
        <translation>No se pudo llegar al archivo: {reason}. Por favor, intente de nuevo.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/unlock.py"/>
        <source>There is too little memory free. Please close other programs and try again.</source>
        <translation>Queda muy poca memoria libre. Por favor, cierre otros programas e intente de nuevo.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/unlock.py"/>
        <source>That did not work. Please try again.</source>
        <translation>Eso no funcionó. Por favor, intente de nuevo.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/unlock.py"/>
        <source>The new passcode could not be kept, so the old one still holds. {reason}</source>
        <translation>La nueva clave de acceso no se pudo guardar, así que vale la anterior. {reason}</translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message>
        <location filename="../ui/pages/visit/page.py"/>
        <source>The page for my visit</source>
        <translation>La página para mi consulta</translation>
    </message>
    <message>
        <location filename="../ui/pages/visit/page.py"/>
        <source>Back to progress</source>
        <translation>Volver a Progreso</translation>
    </message>
    <message>
        <location filename="../ui/pages/visit/page.py"/>
        <source>One sheet for the few minutes you get. Nothing leaves but what you see here.</source>
        <translation>Una hoja para los pocos minutos que le dan. Solo sale lo que usted ve aquí.</translation>
    </message>
    <message>
        <location filename="../ui/pages/visit/page.py"/>
        <source>The page as it will be printed</source>
        <translation>La página tal como se imprimirá</translation>
    </message>
    <message>
        <location filename="../ui/pages/visit/page.py"/>
        <source>What goes on it</source>
        <translation>Qué va en ella</translation>
    </message>
    <message>
        <location filename="../ui/pages/visit/page.py"/>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <location filename="../ui/pages/visit/page.py"/>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <location filename="../ui/pages/visit/page.py"/>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <location filename="../ui/pages/visit/page.py"/>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <location filename="../ui/pages/visit/page.py"/>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <location filename="../ui/pages/visit/page.py"/>
        <source>Save as a web page</source>
        <translation>Guardar como página web</translation>
    </message>
    <message>
        <location filename="../ui/pages/visit/page.py"/>
        <source>A web page can be read aloud by a screen reader. The PDF is best on paper.</source>
        <translation>Un lector de pantalla puede leer la página web en voz alta. En papel, el PDF es mejor.</translation>
    </message>
    <message>
        <location filename="../ui/pages/visit/page.py"/>
        <source>What matters most to me</source>
        <translation>Lo que más me importa</translation>
    </message>
    <message>
        <location filename="../ui/pages/visit/page.py"/>
        <source>How much pain limits my life</source>
        <translation>Cuánto limita mi vida el dolor</translation>
    </message>
    <message>
        <location filename="../ui/pages/visit/page.py"/>
        <source>Pain, enjoyment and activity over time</source>
        <translation>Dolor, disfrute y actividad con el tiempo</translation>
    </message>
    <message>
        <location filename="../ui/pages/visit/page.py"/>
        <source>Pain over time</source>
        <translation>Dolor con el tiempo</translation>
    </message>
    <message>
        <location filename="../ui/pages/visit/page.py"/>
        <source>My goal</source>
        <translation>Mi meta</translation>
    </message>
    <message>
        <location filename="../ui/pages/visit/page.py"/>
        <source>What I tried and how it went</source>
        <translation>Lo que probé y cómo me fue</translation>
    </message>
    <message>
        <location filename="../ui/pages/visit/page.py"/>
        <source>My sleep</source>
        <translation>Mi sueño</translation>
    </message>
    <message>
        <location filename="../ui/pages/visit/page.py"/>
        <source>Worry and mood</source>
        <translation>Preocupación y ánimo</translation>
    </message>
    <message>
        <location filename="../ui/pages/visit/page.py"/>
        <source>My medicines</source>
        <translation>Mis medicinas</translation>
    </message>
    <message>
        <location filename="../ui/pages/visit/page.py"/>
        <source>My questions</source>
        <translation>Mis preguntas</translation>
    </message>
    <message>
        <location filename="../ui/pages/visit/page.py"/>
        <source>Nothing to say yet: {parts}.</source>
        <translation>Todavía no hay nada que decir: {parts}.</translation>
    </message>
    <message>
        <location filename="../ui/pages/visit/page.py"/>
        <source>PDF file (*.pdf)</source>
        <translation>Archivo PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../ui/pages/visit/page.py"/>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
</context>
<context>
    <name>VisitViewModel</name>
    <message>
        <location filename="../ui/viewmodels/visit.py"/>
        <source>The file {name} could not be written: {reason}. You might choose another folder.</source>
        <translation>El archivo {name} no se pudo escribir: {reason}. Puede elegir otra carpeta.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/visit.py"/>
        <source>Saved as {name}.</source>
        <translation>Guardado como {name}.</translation>
    </message>
</context>
<context>
    <name>WherePart</name>
    <message>
        <location filename="../ui/pages/log/where.py"/>
        <source>Where it hurts</source>
        <translation>Dónde duele</translation>
    </message>
    <message>
        <location filename="../ui/pages/log/where.py"/>
        <source>Not today</source>
        <translation>Hoy no</translation>
    </message>
    <message>
        <location filename="../ui/pages/log/where.py"/>
        <source>Does not apply</source>
        <translation>No aplica</translation>
    </message>
    <message>
        <location filename="../ui/pages/log/where.py"/>
        <source>The parts of the body are shown</source>
        <translation>Se muestran las partes del cuerpo</translation>
    </message>
    <message>
        <location filename="../ui/pages/log/where.py"/>
        <source>Shows the parts of the body</source>
        <translation>Muestra las partes del cuerpo</translation>
    </message>
</context>
<context>
    <name>YesNoEditor</name>
    <message>
        <location filename="../ui/pages/session/fields/tapped.py"/>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/fields/tapped.py"/>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>YouPart</name>
    <message>
        <location filename="../ui/pages/settings/you.py"/>
        <source>What we may call you</source>
        <translation>Cómo podemos llamarle</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/you.py"/>
        <source>A nickname will do, or nothing.</source>
        <translation>Basta con un apodo, o nada.</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/you.py"/>
        <source>Country for the help lines</source>
        <translation>País de las líneas de ayuda</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/you.py"/>
        <source>My day starts at</source>
        <translation>Mi día empieza a las</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/you.py"/>
        <source>What you do before this hour still counts for the day before, so that a late night is not cut in two. What is kept already keeps its day.</source>
        <translation>Lo que hace antes de esta hora todavía cuenta para el día anterior, para que una noche larga no quede partida en dos. Lo que ya está guardado conserva su día.</translation>
    </message>
</context>
<context>
    <name>_Asking</name>
    <message>
        <location filename="../ui/pages/settings/passcode.py"/>
        <source>Set a passcode</source>
        <translation>Poner una clave</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/passcode.py"/>
        <source>Change the passcode</source>
        <translation>Cambiar la clave</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/passcode.py"/>
        <source>Take the passcode away</source>
        <translation>Quitar la clave</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/passcode.py"/>
        <source>New recovery code</source>
        <translation>Nuevo código de recuperación</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/passcode.py"/>
        <source>You will then see a recovery code. Without the passcode and without that code no one can open it. Not even those who made MindBody can.</source>
        <translation>Después verá un código de recuperación. Sin la clave de acceso y sin ese código nadie puede abrirlo. Ni siquiera quienes hicieron MindBody.</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/passcode.py"/>
        <source>Your recovery code stays. Copies you saved elsewhere keep the passcode they have now.</source>
        <translation>Su código de recuperación sigue siendo el mismo. Las copias que guardó en otro lugar conservan la clave que tienen ahora.</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/passcode.py"/>
        <source>Anyone who uses this computer, or has its files, can then read it again.</source>
        <translation>Cualquiera que use esta computadora, o tenga sus archivos, podrá leerlo de nuevo.</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/passcode.py"/>
        <source>The code you have now then opens nothing here any more.</source>
        <translation>El código que tiene ahora ya no abrirá nada aquí.</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/passcode.py"/>
        <source>Set this passcode</source>
        <translation>Poner esta clave</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/passcode.py"/>
        <source>Take the new one</source>
        <translation>Usar la nueva</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/passcode.py"/>
        <source>Take it away</source>
        <translation>Quitarla</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/passcode.py"/>
        <source>Make a new code</source>
        <translation>Crear un código nuevo</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/passcode.py"/>
        <source>Your passcode now</source>
        <translation>Su clave de acceso actual</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/passcode.py"/>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
</context>
<context>
    <name>_Backup</name>
    <message>
        <location filename="../ui/pages/backups/rows.py"/>
        <source>Put it back ...</source>
        <translation>Recuperarla ...</translation>
    </message>
    <message>
        <location filename="../ui/pages/backups/rows.py"/>
        <source>Put back the backup of {when}</source>
        <translation>Recuperar la copia: {when}</translation>
    </message>
    <message>
        <location filename="../ui/pages/backups/rows.py"/>
        <source>Save a copy ...</source>
        <translation>Guardar una copia ...</translation>
    </message>
    <message>
        <location filename="../ui/pages/backups/rows.py"/>
        <source>Save a copy of the backup of {when}</source>
        <translation>Guardar en otro lugar la copia: {when}</translation>
    </message>
    <message>
        <location filename="../ui/pages/backups/rows.py"/>
        <source>Save a copy of the backup</source>
        <translation>Guardar una copia de seguridad en otro lugar</translation>
    </message>
</context>
<context>
    <name>_BeginAnew</name>
    <message>
        <location filename="../ui/pages/trouble.py"/>
        <source>Begin with an empty record</source>
        <translation>Empezar sin datos</translation>
    </message>
    <message>
        <location filename="../ui/pages/trouble.py"/>
        <source>The file that can&apos;t be used is moved aside and kept. You can still put a backup back later, in Settings.</source>
        <translation>El archivo que no se puede usar se aparta y se conserva. Más adelante todavía puede recuperar una copia, en Ajustes.</translation>
    </message>
    <message>
        <location filename="../ui/pages/trouble.py"/>
        <source>Begin with nothing in your record?</source>
        <translation>¿Empezar sin nada de lo que escribió?</translation>
    </message>
    <message>
        <location filename="../ui/pages/trouble.py"/>
        <source>Yes, begin anew</source>
        <translation>Sí, empezar de nuevo</translation>
    </message>
    <message>
        <location filename="../ui/pages/trouble.py"/>
        <source>No, leave it</source>
        <translation>No, dejarlo</translation>
    </message>
</context>
<context>
    <name>_BlockCard</name>
    <message>
        <location filename="../ui/pages/progress/sheet.py"/>
        <source>Show all {count}</source>
        <translation>Mostrar todo ({count})</translation>
    </message>
    <message>
        <location filename="../ui/pages/progress/sheet.py"/>
        <source>Show fewer</source>
        <translation>Mostrar menos</translation>
    </message>
</context>
<context>
    <name>_CatchingUp</name>
    <message>
        <location filename="../ui/pages/clinic/console.py"/>
        <source>Do that</source>
        <translation>Hacer eso</translation>
    </message>
</context>
<context>
    <name>_CodeShown</name>
    <message>
        <location filename="../ui/pages/settings/passcode.py"/>
        <source>Your recovery code</source>
        <translation>Su código de recuperación</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/passcode.py"/>
        <source>Recovery code: {code}</source>
        <translation>Código de recuperación: {code}</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/passcode.py"/>
        <source>**You see it only now.** It opens all of it when you forget the passcode. Without the passcode and without this code no one can open it. Not even those who made MindBody can.</source>
        <translation>**Solo lo ve ahora.** Lo abre todo si olvida la clave de acceso. Sin la clave de acceso y sin este código nadie puede abrirlo. Ni siquiera quienes hicieron MindBody.</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/passcode.py"/>
        <source>Keep it where you keep important papers, not on this computer.</source>
        <translation>Guárdelo donde guarda sus papeles importantes, no en esta computadora.</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/passcode.py"/>
        <source>Print it</source>
        <translation>Imprimirlo</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/passcode.py"/>
        <source>Save it as a text file</source>
        <translation>Guardarlo como archivo de texto</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/passcode.py"/>
        <source>I have it</source>
        <translation>Ya lo tengo</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/passcode.py"/>
        <source>Save the recovery code</source>
        <translation>Guardar el código de recuperación</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/passcode.py"/>
        <source>Text file (*.txt)</source>
        <translation>Archivo de texto (*.txt)</translation>
    </message>
</context>
<context>
    <name>_Covers</name>
    <message>
        <location filename="../ui/pages/settings/passcode.py"/>
        <source>**Locked:** all your ratings, answers and sessions, and every backup here.</source>
        <translation>**Bloqueado:** todas sus valoraciones, respuestas y sesiones, y todas las copias de seguridad aquí.</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/passcode.py"/>
        <source>**Not locked:** your name, what you chose here, and the person to call on a bad day. The sounds you added. The files you saved in other places.</source>
        <translation>**No bloqueado:** su nombre, lo que eligió aquí y la persona a quien llamar en un mal día. Los sonidos que agregó. Los archivos que guardó en otros lugares.</translation>
    </message>
</context>
<context>
    <name>_CutOff</name>
    <message>
        <location filename="../ui/pages/clinic/groups.py"/>
        <source>Go on with it</source>
        <translation>Seguir con ella</translation>
    </message>
</context>
<context>
    <name>_Detail</name>
    <message>
        <location filename="../ui/pages/trouble.py"/>
        <source>For someone who helps you with the computer</source>
        <translation>Para quien le ayude con la computadora</translation>
    </message>
    <message>
        <location filename="../ui/pages/trouble.py"/>
        <source>Copy these words</source>
        <translation>Copiar estas palabras</translation>
    </message>
</context>
<context>
    <name>_Foot</name>
    <message>
        <location filename="../ui/pages/settings/page.py"/>
        <source>Undo: {change}</source>
        <translation>Deshacer: {change}</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/page.py"/>
        <source>Kept.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/page.py"/>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/page.py"/>
        <source>what came with the file</source>
        <translation>lo que vino con el archivo</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/page.py"/>
        <source>country</source>
        <translation>país</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/page.py"/>
        <source>your person</source>
        <translation>su persona</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/page.py"/>
        <source>when my day starts</source>
        <translation>cuándo empieza mi día</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/page.py"/>
        <source>when it locks</source>
        <translation>cuándo se bloquea</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/page.py"/>
        <source>what matters</source>
        <translation>lo que importa</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/page.py"/>
        <source>text size</source>
        <translation>tamaño del texto</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/page.py"/>
        <source>large buttons</source>
        <translation>botones grandes</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/page.py"/>
        <source>language</source>
        <translation>idioma</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/page.py"/>
        <source>colours</source>
        <translation>colores</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/page.py"/>
        <source>keep still</source>
        <translation>sin movimiento</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/page.py"/>
        <source>words on the screen</source>
        <translation>palabras en la pantalla</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/page.py"/>
        <source>who reads to you</source>
        <translation>quién le lee</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/page.py"/>
        <source>reading each page</source>
        <translation>lectura de cada página</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/page.py"/>
        <source>sound behind the voice</source>
        <translation>sonido detrás de la voz</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/page.py"/>
        <source>bells</source>
        <translation>campanas</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/page.py"/>
        <source>position</source>
        <translation>posición</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/page.py"/>
        <source>where attention rests</source>
        <translation>dónde descansa la atención</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/page.py"/>
        <source>eyes open</source>
        <translation>ojos abiertos</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/page.py"/>
        <source>breathing steps</source>
        <translation>pasos de respiración</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/page.py"/>
        <source>breath holds</source>
        <translation>retener el aire</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/page.py"/>
        <source>parts left out</source>
        <translation>partes que se dejan fuera</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/page.py"/>
        <source>reminders</source>
        <translation>recordatorios</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/page.py"/>
        <source>what came from the group</source>
        <translation>lo que vino del grupo</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/page.py"/>
        <source>staying beside the clock</source>
        <translation>quedarse junto al reloj</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/page.py"/>
        <source>how loud it is</source>
        <translation>volumen</translation>
    </message>
</context>
<context>
    <name>_Kept</name>
    <message>
        <location filename="../ui/pages/clinic/held.py"/>
        <source>How it kept to its plan</source>
        <translation>Cómo se siguió el plan</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/held.py"/>
        <source>Nothing was kept of its blocks.</source>
        <translation>No se guardó nada de sus bloques.</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/held.py"/>
        <source>planned {planned}, took {taken}  ·  {stands}</source>
        <translation>previsto {planned}, duró {taken}  ·  {stands}</translation>
    </message>
</context>
<context>
    <name>_Level</name>
    <message>
        <location filename="../ui/pages/settings/levels.py"/>
        <source>Hear it</source>
        <translation>Oírlo</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/levels.py"/>
        <source>It says: “{words}”</source>
        <translation>Dice: “{words}”</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <location filename="../ui/pages/session/fields/lines.py"/>
        <source>Remove line {n}</source>
        <translation>Quitar la línea {n}</translation>
    </message>
</context>
<context>
    <name>_LineButton</name>
    <message>
        <location filename="../ui/pages/settings/contents.py"/>
        <source>You are here.</source>
        <translation>Usted está aquí.</translation>
    </message>
</context>
<context>
    <name>_LogCard</name>
    <message>
        <location filename="../ui/pages/progress/page.py"/>
        <source>Day by day</source>
        <translation>Día a día</translation>
    </message>
    <message>
        <location filename="../ui/pages/progress/page.py"/>
        <source>Check-ins, sessions and your own lines, with their times.</source>
        <translation>Registros del día, sesiones y líneas suyas, con sus horas.</translation>
    </message>
    <message>
        <location filename="../ui/pages/progress/page.py"/>
        <source>My log</source>
        <translation>Mi registro</translation>
    </message>
</context>
<context>
    <name>_NewGroup</name>
    <message>
        <location filename="../ui/pages/clinic/groups.py"/>
        <source>Name of a new group</source>
        <translation>Nombre de un grupo nuevo</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/groups.py"/>
        <source>Such as the day you meet: Tuesdays at ten.</source>
        <translation>Por ejemplo, el día en que se reúnen: martes a las diez.</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/groups.py"/>
        <source>Add the group</source>
        <translation>Agregar el grupo</translation>
    </message>
</context>
<context>
    <name>_Note</name>
    <message>
        <location filename="../ui/pages/clinic/held.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/held.py"/>
        <source>About the session alone, and no one in it: the room, the time, what to change.</source>
        <translation>Solo sobre la sesión, no sobre las personas: la sala, la hora, qué cambiar.</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/held.py"/>
        <source>Line {n}</source>
        <translation>Línea {n}</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/held.py"/>
        <source>Keep the note</source>
        <translation>Guardar la nota</translation>
    </message>
</context>
<context>
    <name>_Off</name>
    <message>
        <location filename="../ui/pages/settings/passcode.py"/>
        <source>Set a passcode</source>
        <translation>Poner una clave</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/passcode.py"/>
        <source>Anyone who uses this computer, or has its files, can read what is kept here. With a passcode they can&apos;t.</source>
        <translation>Cualquiera que use esta computadora, o tenga sus archivos, puede leer lo que se guarda aquí. Con una clave de acceso no puede.</translation>
    </message>
</context>
<context>
    <name>_On</name>
    <message>
        <location filename="../ui/pages/settings/passcode.py"/>
        <source>A passcode is set.</source>
        <translation>Hay una clave de acceso.</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/passcode.py"/>
        <source>Lock when nothing was touched for</source>
        <translation>Bloquear si no se toca nada durante</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/passcode.py"/>
        <source>Never in the middle of a session or a practice. It tells you 20 seconds before.</source>
        <translation>Nunca en medio de una sesión o una práctica. Le avisa 20 segundos antes.</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/passcode.py"/>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/passcode.py"/>
        <source>Change the passcode</source>
        <translation>Cambiar la clave</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/passcode.py"/>
        <source>New recovery code</source>
        <translation>Nuevo código de recuperación</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/passcode.py"/>
        <source>Take the passcode away</source>
        <translation>Quitar la clave</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/passcode.py"/>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/passcode.py"/>
        <source>{count} minutes</source>
        <translation>{count} minutos</translation>
    </message>
</context>
<context>
    <name>_Pack</name>
    <message>
        <location filename="../ui/pages/settings/lessons.py"/>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/lessons.py"/>
        <source>Remove {title}</source>
        <translation>Quitar {title}</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/lessons.py"/>
        <source>This one can&apos;t be read any more, so it is left out. The first reason: {reason}</source>
        <translation>Este ya no se puede leer, así que queda fuera. El primer motivo: {reason}</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/lessons.py"/>
        <source>Take “{title}” away? What you wrote in its lessons stays with you.</source>
        <translation>¿Quitar “{title}”? Lo que usted escribió en sus lecciones se queda con usted.</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/lessons.py"/>
        <source>Take it away</source>
        <translation>Quitarla</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/lessons.py"/>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
</context>
<context>
    <name>_Person</name>
    <message>
        <location filename="../ui/pages/clinic/people.py"/>
        <source>{dose} meetings</source>
        <translation>{dose} reuniones</translation>
    </message>
</context>
<context>
    <name>_Question</name>
    <message>
        <location filename="../ui/pages/settings/forgetting.py"/>
        <source>Delete everyone&apos;s data?</source>
        <translation>¿Borrar los datos de todas las personas?</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/forgetting.py"/>
        <source>Delete all that you wrote?</source>
        <translation>¿Borrar todo lo que escribió?</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/forgetting.py"/>
        <source>The records, answers and choices of every person on this computer.</source>
        <translation>Los datos, respuestas y elecciones de todas las personas en esta computadora.</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/forgetting.py"/>
        <source>Your record: every session, rating and answer, and all your choices.</source>
        <translation>Sus datos: cada sesión, valoración y respuesta, y todas sus elecciones.</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/forgetting.py"/>
        <source>All backups on this computer, and your own recordings.</source>
        <translation>Todas las copias de seguridad en esta computadora, y sus propias grabaciones.</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/forgetting.py"/>
        <source>There is no way back, not for us either.</source>
        <translation>No hay vuelta atrás, tampoco para nosotros.</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/forgetting.py"/>
        <source>Copies that you saved elsewhere, or that your computer makes by itself, stay where they are. So does what is kept about groups that are led here: it goes in its own window. To keep something, save it as a file first.</source>
        <translation>Las copias que usted guardó en otro lugar, o que su computadora hace por sí sola, se quedan donde están. También lo que se guarda de los grupos que se guían aquí: eso se borra en su propia ventana. Para conservar algo, guárdelo primero como archivo.</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/forgetting.py"/>
        <source>Keep everything</source>
        <translation>Conservar todo</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/forgetting.py"/>
        <source>Delete for good</source>
        <translation>Borrar para siempre</translation>
    </message>
</context>
<context>
    <name>_RecentCard</name>
    <message>
        <location filename="../ui/pages/progress/over_time.py"/>
        <source>Lately</source>
        <translation>Últimamente</translation>
    </message>
</context>
<context>
    <name>_Recording</name>
    <message>
        <location filename="../ui/pages/practise/recordings.py"/>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/recordings.py"/>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/recordings.py"/>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/recordings.py"/>
        <source>Begin “{name}”</source>
        <translation>Empezar “{name}”</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/recordings.py"/>
        <source>Rename “{name}”</source>
        <translation>Cambiar el nombre de “{name}”</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/recordings.py"/>
        <source>Remove “{name}”</source>
        <translation>Quitar “{name}”</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/recordings.py"/>
        <source>Name of the recording</source>
        <translation>Nombre de la grabación</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/recordings.py"/>
        <source>Keep this name</source>
        <translation>Guardar este nombre</translation>
    </message>
    <message>
        <location filename="../ui/pages/practise/recordings.py"/>
        <source>Leave it as it was</source>
        <translation>Dejarlo como estaba</translation>
    </message>
</context>
<context>
    <name>_Refused</name>
    <message>
        <location filename="../ui/pages/settings/lessons.py"/>
        <source>“{name}” was not taken in</source>
        <translation>“{name}” no se aceptó</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/lessons.py"/>
        <source>It can&apos;t be opened: {reason}. You might try to copy it again.</source>
        <translation>No se puede abrir: {reason}. Puede intentar copiarlo de nuevo.</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/lessons.py"/>
        <source>Nothing was changed. Whoever wrote it can mend it with this list.</source>
        <translation>No se cambió nada. Quien lo escribió puede corregirlo con esta lista.</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/lessons.py"/>
        <source>Show fewer</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/lessons.py"/>
        <source>Show all {n}</source>
        <translation>Mostrar todo ({n})</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/lessons.py"/>
        <source>Copy the list</source>
        <translation>Copiar la lista</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/lessons.py"/>
        <source>Put this away</source>
        <translation>Quitar esto</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <location filename="../ui/pages/settings/reminders.py"/>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/reminders.py"/>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/reminders.py"/>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/reminders.py"/>
        <source>What it is for</source>
        <translation>Para qué es</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/reminders.py"/>
        <source>At what time</source>
        <translation>A qué hora</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/reminders.py"/>
        <source>On which days</source>
        <translation>Qué días</translation>
    </message>
</context>
<context>
    <name>_Sheet</name>
    <message>
        <location filename="../ui/pages/settings/own_record.py"/>
        <source>Let my goal leave in my own words</source>
        <translation>Incluir mi meta con mis propias palabras</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/own_record.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/own_record.py"/>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/own_record.py"/>
        <source>The first session</source>
        <translation>La primera sesión</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/own_record.py"/>
        <source>The first step</source>
        <translation>El primer paso</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/own_record.py"/>
        <source>The first rating</source>
        <translation>La primera valoración</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/own_record.py"/>
        <source>The first entry of my log</source>
        <translation>La primera anotación de mi registro</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/own_record.py"/>
        <source>The first note or answer</source>
        <translation>La primera nota o respuesta</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/own_record.py"/>
        <source>The first answer to set questions</source>
        <translation>La primera respuesta a un cuestionario</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/own_record.py"/>
        <source>The first lesson mark</source>
        <translation>La primera marca de lección</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/own_record.py"/>
        <source>The first place to go on from</source>
        <translation>El primer lugar desde donde seguir</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/own_record.py"/>
        <source>The file, all of it</source>
        <translation>El archivo, entero</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/own_record.py"/>
        <source>The file, how it begins</source>
        <translation>El archivo, cómo empieza</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/own_record.py"/>
        <source>{name}, all of it</source>
        <translation>{name}, entero</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/own_record.py"/>
        <source>{name}, how it begins</source>
        <translation>{name}, cómo empieza</translation>
    </message>
</context>
<context>
    <name>_Signs</name>
    <message>
        <location filename="../ui/pages/help/page.py"/>
        <source>Stop signs</source>
        <translation>Señales de alto</translation>
    </message>
</context>
<context>
    <name>_Start</name>
    <message>
        <location filename="../ui/pages/clinic/group.py"/>
        <source>It is over</source>
        <translation>Ya terminó</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/group.py"/>
        <source>Cut off. It can go on at the same block.</source>
        <translation>Se cortó. Puede seguir en el mismo bloque.</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/group.py"/>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>_ToDo</name>
    <message>
        <location filename="../ui/pages/clinic/member.py"/>
        <source>To do at home</source>
        <translation>Para hacer en casa</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/member.py"/>
        <source>For what they could not come to. Welcome back is enough said.</source>
        <translation>Por lo que no pudo ver. Basta con un “qué bueno que volvió”.</translation>
    </message>
    <message>
        <location filename="../ui/pages/clinic/member.py"/>
        <source>Nothing: there is no meeting to make up.</source>
        <translation>Nada: no hay ninguna reunión que recuperar.</translation>
    </message>
</context>
<context>
    <name>_TotalsCard</name>
    <message>
        <location filename="../ui/pages/progress/over_time.py"/>
        <source>In all</source>
        <translation>En total</translation>
    </message>
    <message>
        <location filename="../ui/pages/progress/over_time.py"/>
        <source>Short ones count as much as long ones.</source>
        <translation>Las cortas cuentan tanto como las largas.</translation>
    </message>
</context>
<context>
    <name>_VisitCard</name>
    <message>
        <location filename="../ui/pages/progress/page.py"/>
        <source>For my next visit</source>
        <translation>Para mi próxima consulta</translation>
    </message>
    <message>
        <location filename="../ui/pages/progress/page.py"/>
        <source>One printed page for the people who care for you. You choose what goes on it.</source>
        <translation>Una página impresa para quienes cuidan su salud. Usted elige qué va en ella.</translation>
    </message>
    <message>
        <location filename="../ui/pages/progress/page.py"/>
        <source>Make the page</source>
        <translation>Hacer la página</translation>
    </message>
</context>
<context>
    <name>_WaysBack</name>
    <message>
        <location filename="../ui/pages/trouble.py"/>
        <source>Not this one</source>
        <translation>Esta no</translation>
    </message>
    <message>
        <location filename="../ui/pages/trouble.py"/>
        <source>Other backups</source>
        <translation>Otras copias</translation>
    </message>
    <message>
        <location filename="../ui/pages/trouble.py"/>
        <source>Choose a backup file ...</source>
        <translation>Elegir un archivo de copia ...</translation>
    </message>
    <message>
        <location filename="../ui/pages/trouble.py"/>
        <source>There is no backup on this computer. You may have one on a stick.</source>
        <translation>No hay ninguna copia de seguridad en esta computadora. Quizás tenga una en una memoria USB.</translation>
    </message>
    <message>
        <location filename="../ui/pages/trouble.py"/>
        <source>Your newest good backup</source>
        <translation>Su copia buena más nueva</translation>
    </message>
</context>
<context>
    <name>_WeekCard</name>
    <message>
        <location filename="../ui/pages/progress/over_time.py"/>
        <source>The last seven days</source>
        <translation>Los últimos siete días</translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message>
        <location filename="../ui/pages/backups/rows.py"/>
        <source>MindBody backup (*.mindbody)</source>
        <translation>Copia de seguridad de MindBody (*.mindbody)</translation>
    </message>
    <message>
        <location filename="../ui/pages/backups/rows.py"/>
        <source>Put a backup back from a file</source>
        <translation>Recuperar una copia desde un archivo</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/backup_words.py"/>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/backup_words.py"/>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/backup_words.py"/>
        <source>dddd d MMMM</source>
        <translation>dddd d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/backup_words.py"/>
        <source>Made by itself</source>
        <translation>Hecha sola</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/backup_words.py"/>
        <source>Made by you</source>
        <translation>Hecha por usted</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/backup_words.py"/>
        <source>Before an update</source>
        <translation>Antes de una actualización</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/backup_words.py"/>
        <source>Before a backup was put back</source>
        <translation>Antes de recuperar una copia</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/backup_words.py"/>
        <source>Before a file was read in</source>
        <translation>Antes de traer un archivo</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/backup_words.py"/>
        <source>Before the passcode changed</source>
        <translation>Antes de cambiar la clave de acceso</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/backup_words.py"/>
        <source>Nothing was written yet when it was made.</source>
        <translation>Cuando se hizo, todavía no había nada escrito.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/backup_words.py"/>
        <source>It brings back {what}.</source>
        <translation>Trae de vuelta {what}.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/backup_words.py"/>
        <source>What you wrote after {when} can&apos;t be read any more, so it may be lost.</source>
        <translation>Lo escrito después de esta copia ({when}) ya no se puede leer, así que puede haberse perdido.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/backup_words.py"/>
        <source>Nothing that you wrote gets lost.</source>
        <translation>No se pierde nada de lo que usted escribió.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/backup_words.py"/>
        <source>Not in it: {what}. You wrote that since, or elsewhere.</source>
        <translation>No contiene: {what}. Usted lo escribió después, o en otro lugar.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/backup_words.py"/>
        <source>1 session</source>
        <translation>1 sesión</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/backup_words.py"/>
        <source>{n} sessions</source>
        <translation>{n} sesiones</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/backup_words.py"/>
        <source>1 rating</source>
        <translation>1 valoración</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/backup_words.py"/>
        <source>{n} ratings</source>
        <translation>{n} valoraciones</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/backup_words.py"/>
        <source>1 answer</source>
        <translation>1 respuesta</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/backup_words.py"/>
        <source>{n} answers</source>
        <translation>{n} respuestas</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/backup_words.py"/>
        <source>from {day}</source>
        <translation>del {day}</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/backup_words.py"/>
        <source>from {first} to {last}</source>
        <translation>del {first} al {last}</translation>
    </message>
</context>
<context>
    <name>choices</name>
    <message>
        <location filename="../ui/pages/parts/words.py"/>
        <source>As my computer</source>
        <translation>Como mi computadora</translation>
    </message>
    <message>
        <location filename="../ui/pages/parts/words.py"/>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <location filename="../ui/pages/parts/words.py"/>
        <source>Night</source>
        <translation>Noche</translation>
    </message>
    <message>
        <location filename="../ui/pages/parts/words.py"/>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <location filename="../ui/pages/parts/words.py"/>
        <source>Lying</source>
        <translation>Acostarse</translation>
    </message>
    <message>
        <location filename="../ui/pages/parts/words.py"/>
        <source>Reclining</source>
        <translation>Reclinarse</translation>
    </message>
    <message>
        <location filename="../ui/pages/parts/words.py"/>
        <source>Seated</source>
        <translation>Sentarse</translation>
    </message>
    <message>
        <location filename="../ui/pages/parts/words.py"/>
        <source>Standing</source>
        <translation>De pie</translation>
    </message>
    <message>
        <location filename="../ui/pages/parts/words.py"/>
        <source>Let the practice choose</source>
        <translation>Que la práctica elija</translation>
    </message>
    <message>
        <location filename="../ui/pages/parts/words.py"/>
        <source>Sounds around me</source>
        <translation>Sonidos a mi alrededor</translation>
    </message>
    <message>
        <location filename="../ui/pages/parts/words.py"/>
        <source>My hands</source>
        <translation>Mis manos</translation>
    </message>
    <message>
        <location filename="../ui/pages/parts/words.py"/>
        <source>My feet</source>
        <translation>Mis pies</translation>
    </message>
    <message>
        <location filename="../ui/pages/parts/words.py"/>
        <source>My breath</source>
        <translation>Mi respiración</translation>
    </message>
    <message>
        <location filename="../ui/pages/parts/words.py"/>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <location filename="../ui/pages/parts/words.py"/>
        <source>Friends</source>
        <translation>Amistades</translation>
    </message>
    <message>
        <location filename="../ui/pages/parts/words.py"/>
        <source>Partner or love</source>
        <translation>Pareja o amor</translation>
    </message>
    <message>
        <location filename="../ui/pages/parts/words.py"/>
        <source>Work or purpose</source>
        <translation>Trabajo o propósito</translation>
    </message>
    <message>
        <location filename="../ui/pages/parts/words.py"/>
        <source>Learning</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <location filename="../ui/pages/parts/words.py"/>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <location filename="../ui/pages/parts/words.py"/>
        <source>Fun and making things</source>
        <translation>Diversión y crear cosas</translation>
    </message>
    <message>
        <location filename="../ui/pages/parts/words.py"/>
        <source>Community or spirit</source>
        <translation>Comunidad o espíritu</translation>
    </message>
    <message>
        <location filename="../ui/pages/parts/words.py"/>
        <source>Head and neck</source>
        <translation>Cabeza y cuello</translation>
    </message>
    <message>
        <location filename="../ui/pages/parts/words.py"/>
        <source>Head</source>
        <translation>Cabeza</translation>
    </message>
    <message>
        <location filename="../ui/pages/parts/words.py"/>
        <source>Face</source>
        <translation>Cara</translation>
    </message>
    <message>
        <location filename="../ui/pages/parts/words.py"/>
        <source>Jaw</source>
        <translation>Mandíbula</translation>
    </message>
    <message>
        <location filename="../ui/pages/parts/words.py"/>
        <source>Neck</source>
        <translation>Cuello</translation>
    </message>
    <message>
        <location filename="../ui/pages/parts/words.py"/>
        <source>Trunk</source>
        <translation>Tronco</translation>
    </message>
    <message>
        <location filename="../ui/pages/parts/words.py"/>
        <source>Chest</source>
        <translation>Pecho</translation>
    </message>
    <message>
        <location filename="../ui/pages/parts/words.py"/>
        <source>Upper back</source>
        <translation>Espalda alta</translation>
    </message>
    <message>
        <location filename="../ui/pages/parts/words.py"/>
        <source>Belly</source>
        <translation>Vientre</translation>
    </message>
    <message>
        <location filename="../ui/pages/parts/words.py"/>
        <source>Lower back</source>
        <translation>Espalda baja</translation>
    </message>
    <message>
        <location filename="../ui/pages/parts/words.py"/>
        <source>Pelvis</source>
        <translation>Pelvis</translation>
    </message>
    <message>
        <location filename="../ui/pages/parts/words.py"/>
        <source>Shoulders, arms and hands</source>
        <translation>Hombros, brazos y manos</translation>
    </message>
    <message>
        <location filename="../ui/pages/parts/words.py"/>
        <source>Left shoulder</source>
        <translation>Hombro izquierdo</translation>
    </message>
    <message>
        <location filename="../ui/pages/parts/words.py"/>
        <source>Right shoulder</source>
        <translation>Hombro derecho</translation>
    </message>
    <message>
        <location filename="../ui/pages/parts/words.py"/>
        <source>Left arm</source>
        <translation>Brazo izquierdo</translation>
    </message>
    <message>
        <location filename="../ui/pages/parts/words.py"/>
        <source>Right arm</source>
        <translation>Brazo derecho</translation>
    </message>
    <message>
        <location filename="../ui/pages/parts/words.py"/>
        <source>Left hand</source>
        <translation>Mano izquierda</translation>
    </message>
    <message>
        <location filename="../ui/pages/parts/words.py"/>
        <source>Right hand</source>
        <translation>Mano derecha</translation>
    </message>
    <message>
        <location filename="../ui/pages/parts/words.py"/>
        <source>Hips, legs and feet</source>
        <translation>Caderas, piernas y pies</translation>
    </message>
    <message>
        <location filename="../ui/pages/parts/words.py"/>
        <source>Left hip</source>
        <translation>Cadera izquierda</translation>
    </message>
    <message>
        <location filename="../ui/pages/parts/words.py"/>
        <source>Right hip</source>
        <translation>Cadera derecha</translation>
    </message>
    <message>
        <location filename="../ui/pages/parts/words.py"/>
        <source>Left leg</source>
        <translation>Pierna izquierda</translation>
    </message>
    <message>
        <location filename="../ui/pages/parts/words.py"/>
        <source>Right leg</source>
        <translation>Pierna derecha</translation>
    </message>
    <message>
        <location filename="../ui/pages/parts/words.py"/>
        <source>Left knee</source>
        <translation>Rodilla izquierda</translation>
    </message>
    <message>
        <location filename="../ui/pages/parts/words.py"/>
        <source>Right knee</source>
        <translation>Rodilla derecha</translation>
    </message>
    <message>
        <location filename="../ui/pages/parts/words.py"/>
        <source>Left foot</source>
        <translation>Pie izquierdo</translation>
    </message>
    <message>
        <location filename="../ui/pages/parts/words.py"/>
        <source>Right foot</source>
        <translation>Pie derecho</translation>
    </message>
    <message>
        <location filename="../ui/pages/parts/words.py"/>
        <source>Words only</source>
        <translation>Solo palabras</translation>
    </message>
    <message>
        <location filename="../ui/pages/parts/words.py"/>
        <source>Heart, a warm voice</source>
        <translation>Heart, una voz cálida</translation>
    </message>
    <message>
        <location filename="../ui/pages/parts/words.py"/>
        <source>Nicole, a whisper for sleep</source>
        <translation>Nicole, un susurro para dormir</translation>
    </message>
    <message>
        <location filename="../ui/pages/parts/words.py"/>
        <source>Dora, a clear voice</source>
        <translation>Dora, una voz clara</translation>
    </message>
    <message>
        <location filename="../ui/pages/parts/words.py"/>
        <source>Michael, a deep voice</source>
        <translation>Michael, una voz grave</translation>
    </message>
    <message>
        <location filename="../ui/pages/parts/words.py"/>
        <source>Rain</source>
        <translation>Lluvia</translation>
    </message>
    <message>
        <location filename="../ui/pages/parts/words.py"/>
        <source>Sea</source>
        <translation>Mar</translation>
    </message>
    <message>
        <location filename="../ui/pages/parts/words.py"/>
        <source>Stream</source>
        <translation>Arroyo</translation>
    </message>
    <message>
        <location filename="../ui/pages/parts/words.py"/>
        <source>Wind</source>
        <translation>Viento</translation>
    </message>
    <message>
        <location filename="../ui/pages/parts/words.py"/>
        <source>Warm hush</source>
        <translation>Murmullo cálido</translation>
    </message>
    <message>
        <location filename="../ui/pages/parts/words.py"/>
        <source>Low drone</source>
        <translation>Zumbido grave</translation>
    </message>
    <message>
        <location filename="../ui/pages/parts/words.py"/>
        <source>Quiet</source>
        <translation>Silencio</translation>
    </message>
    <message>
        <location filename="../ui/pages/parts/words.py"/>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
</context>
<context>
    <name>course</name>
    <message>
        <location filename="../ui/viewmodels/course_words.py"/>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/course_words.py"/>
        <source>visited</source>
        <translation>vista</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/course_words.py"/>
        <source>next</source>
        <translation>siguiente</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/course_words.py"/>
        <source>later</source>
        <translation>más adelante</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/course_words.py"/>
        <source>You have come all the way through “{programme}”. You can come back to any part.</source>
        <translation>Llegó hasta el final de “{programme}”. Puede volver a cualquier parte.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/course_words.py"/>
        <source>You have come all the way through. “{title}” is there from {day}, or now.</source>
        <translation>Llegó hasta el final. “{title}” estará ahí desde {day}, o ahora.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/course_words.py"/>
        <source>Next comes “{title}”, from {day}, or today if you like.</source>
        <translation>Después viene “{title}”, desde {day}, u hoy si quiere.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/course_words.py"/>
        <source>Stay another week</source>
        <translation>Quedarme otra semana</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/course_words.py"/>
        <source>Next one</source>
        <translation>La siguiente</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/course_words.py"/>
        <source>Programmes</source>
        <translation>Programas</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <location filename="../ui/viewmodels/dates.py"/>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/dates.py"/>
        <source>d MMMM</source>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/dates.py"/>
        <source>{month} {year}</source>
        <translation>{month} de {year}</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/dates.py"/>
        <source>dddd, d MMMM yyyy</source>
        <translation>dddd, d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/dates.py"/>
        <source>dddd, d MMMM</source>
        <translation>dddd, d &apos;de&apos; MMMM</translation>
    </message>
</context>
<context>
    <name>days</name>
    <message>
        <location filename="../ui/viewmodels/days.py"/>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/days.py"/>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/days.py"/>
        <source>dddd</source>
        <translation>&apos;el&apos; dddd</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/days.py"/>
        <source>d MMMM</source>
        <translation>&apos;el&apos; d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/days.py"/>
        <source>d MMMM yyyy</source>
        <translation>&apos;el&apos; d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
</context>
<context>
    <name>energy</name>
    <message>
        <location filename="../ui/viewmodels/log/words.py"/>
        <source>Low</source>
        <translation>Poca</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/log/words.py"/>
        <source>Okay</source>
        <translation>Regular</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/log/words.py"/>
        <source>Good</source>
        <translation>Buena</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_scales.py"/>
        <source>low</source>
        <translation>poca</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_scales.py"/>
        <source>OK</source>
        <translation>regular</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_scales.py"/>
        <source>good</source>
        <translation>buena</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <location filename="../ui/widgets/fields.py"/>
        <source>{used} of {limit} characters</source>
        <translation>{used} de {limit} caracteres</translation>
    </message>
</context>
<context>
    <name>flare</name>
    <message>
        <location filename="../ui/viewmodels/flare_words.py"/>
        <source>This is day one. Your plans are about {percent} % today.</source>
        <translation>Este es el primer día. Hoy sus planes son cerca del {percent} %.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/flare_words.py"/>
        <source>This is day two. Your plans are about {percent} % today.</source>
        <translation>Este es el segundo día. Hoy sus planes son cerca del {percent} %.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/flare_words.py"/>
        <source>This is day three. Your plans are about {percent} % today.</source>
        <translation>Este es el tercer día. Hoy sus planes son cerca del {percent} %.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/flare_words.py"/>
        <source>Tomorrow stays the same.</source>
        <translation>Mañana sigue igual.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/flare_words.py"/>
        <source>Today about {one} %, tomorrow {two} %, then {three} %. Sessions, movement and pacing become smaller, and come back by themselves.</source>
        <translation>Hoy cerca del {one} %, mañana del {two} % y luego del {three} %. Las sesiones, el movimiento y el ritmo se hacen más livianos, y vuelven por sí solos.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/flare_words.py"/>
        <source>Day {n}: about {percent} % of my plan.</source>
        <translation>Día {n}: cerca del {percent} % de mi plan.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/flare_words.py"/>
        <source>I keep: {what}.</source>
        <translation>Mantengo: {what}.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/flare_words.py"/>
        <source>Can wait: {what}.</source>
        <translation>Puede esperar: {what}.</translation>
    </message>
</context>
<context>
    <name>mood</name>
    <message>
        <location filename="../ui/viewmodels/log/words.py"/>
        <source>Very low</source>
        <translation>Muy bajo</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/log/words.py"/>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/log/words.py"/>
        <source>Okay</source>
        <translation>Regular</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/log/words.py"/>
        <source>Good</source>
        <translation>Bueno</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_scales.py"/>
        <source>very low</source>
        <translation>muy bajo</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_scales.py"/>
        <source>low</source>
        <translation>bajo</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_scales.py"/>
        <source>okay</source>
        <translation>regular</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_scales.py"/>
        <source>good</source>
        <translation>bueno</translation>
    </message>
</context>
<context>
    <name>new-passcode</name>
    <message>
        <location filename="../ui/viewmodels/new_passcode.py"/>
        <source>From {n} characters on. Anything will do: words, numbers, signs, spaces.</source>
        <translation>Desde {n} caracteres. Sirve lo que sea: palabras, números, signos, espacios.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/new_passcode.py"/>
        <source>A passcode has at least {n} characters.</source>
        <translation>Una clave de acceso tiene al menos {n} caracteres.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/new_passcode.py"/>
        <source>A passcode has at most {n} characters.</source>
        <translation>Una clave de acceso tiene como máximo {n} caracteres.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/new_passcode.py"/>
        <source>The two are not the same yet.</source>
        <translation>Las dos todavía no son iguales.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/new_passcode.py"/>
        <source>A short one is easy to guess for someone who has your file. Three or four words are better.</source>
        <translation>Una corta es fácil de adivinar para quien tenga su archivo. Es mejor usar tres o cuatro palabras.</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <location filename="../paper/clinician.py"/>
        <source>{first} to {last}. A sample made by MindBody: this person does not exist.</source>
        <translation>{first} a {last}. Una muestra hecha por MindBody: esta persona no existe.</translation>
    </message>
    <message>
        <location filename="../paper/clinician.py"/>
        <source>{first} to {last}. Written by the person themselves with MindBody, on {made}.</source>
        <translation>{first} a {last}. Escrito por la propia persona con MindBody, el {made}.</translation>
    </message>
    <message>
        <location filename="../paper/clinician.py"/>
        <source>For my visit: {name}</source>
        <translation>Para mi consulta: {name}</translation>
    </message>
    <message>
        <location filename="../paper/clinician.py"/>
        <source>For my visit</source>
        <translation>Para mi consulta</translation>
    </message>
    <message>
        <location filename="../paper/clinician.py"/>
        <source>These are a person&apos;s own answers, not a diagnosis. What was seen before and after a practice does not prove a cause. MindBody is a self-help program for people with chronic pain; it has not been studied.</source>
        <translation>Son las respuestas de la propia persona, no un diagnóstico. Lo que se vio antes y después de una práctica no demuestra una causa. MindBody es un programa de autoayuda para personas con dolor crónico; no se ha estudiado.</translation>
    </message>
    <message>
        <location filename="../paper/clinician.py"/>
        <source>My questions</source>
        <translation>Mis preguntas</translation>
    </message>
    <message>
        <location filename="../paper/clinician.py"/>
        <source>What pain stops me from doing: {example}</source>
        <translation>Lo que el dolor no me deja hacer: {example}</translation>
    </message>
    <message>
        <location filename="../paper/clinician.py"/>
        <source>What matters most today</source>
        <translation>Lo que más importa hoy</translation>
    </message>
    <message>
        <location filename="../paper/clinician.py"/>
        <source>no chronic pain</source>
        <translation>sin dolor crónico</translation>
    </message>
    <message>
        <location filename="../paper/clinician.py"/>
        <source>mild chronic pain</source>
        <translation>dolor crónico leve</translation>
    </message>
    <message>
        <location filename="../paper/clinician.py"/>
        <source>bothersome chronic pain</source>
        <translation>dolor crónico molesto</translation>
    </message>
    <message>
        <location filename="../paper/clinician.py"/>
        <source>high-impact chronic pain</source>
        <translation>dolor crónico de alto impacto</translation>
    </message>
    <message>
        <location filename="../paper/clinician.py"/>
        <source>Grade {grade} of 3: {words}, on {day}.</source>
        <translation>Grado {grade} de 3: {words}, el {day}.</translation>
    </message>
    <message>
        <location filename="../paper/clinician.py"/>
        <source>Grade {grade} on {day}.</source>
        <translation>Grado {grade} el {day}.</translation>
    </message>
    <message>
        <location filename="../paper/clinician.py"/>
        <source>How much pain limits life (GCPS-R)</source>
        <translation>Cuánto limita la vida el dolor (GCPS-R)</translation>
    </message>
    <message>
        <location filename="../paper/clinician.py"/>
        <source>Average {value} of 10 on {day}.</source>
        <translation>Promedio de {value} de 10 el {day}.</translation>
    </message>
    <message>
        <location filename="../paper/clinician.py"/>
        <source>Pain, enjoyment and activity (PEG, 0 to 10)</source>
        <translation>Dolor, disfrute y actividad (PEG, 0 a 10)</translation>
    </message>
    <message>
        <location filename="../paper/clinician.py"/>
        <source>At first {value} on {day}: {change} points.</source>
        <translation>Al principio {value}, el {day}: {change} puntos.</translation>
    </message>
    <message>
        <location filename="../paper/clinician.py"/>
        <source>Changed by 1.0 point or more: {points}. By 30 % or more: {share}.</source>
        <translation>Cambió 1.0 punto o más: {points}. Un 30 % o más: {share}.</translation>
    </message>
    <message>
        <location filename="../paper/clinician.py"/>
        <source>Lately in the middle {median}; most days between {low} and {high}.</source>
        <translation>Últimamente, punto medio {median}; la mayoría de los días entre {low} y {high}.</translation>
    </message>
    <message>
        <location filename="../paper/clinician.py"/>
        <source>{count} flares in the last twelve weeks.</source>
        <translation>{count} brotes en las últimas doce semanas.</translation>
    </message>
    <message>
        <location filename="../paper/clinician.py"/>
        <source>One flare in the last twelve weeks.</source>
        <translation>Un brote en las últimas doce semanas.</translation>
    </message>
    <message>
        <location filename="../paper/clinician.py"/>
        <source>Pain over time (0 to 10)</source>
        <translation>Dolor a lo largo del tiempo (0 a 10)</translation>
    </message>
    <message>
        <location filename="../paper/clinician.py"/>
        <source>Now: {value} {unit}.</source>
        <translation>Ahora: {value} {unit}.</translation>
    </message>
    <message>
        <location filename="../paper/clinician.py"/>
        <source>At first: {value}.</source>
        <translation>Al principio: {value}.</translation>
    </message>
    <message>
        <location filename="../paper/clinician.py"/>
        <source>Aim: {value}.</source>
        <translation>Meta: {value}.</translation>
    </message>
    <message>
        <location filename="../paper/clinician.py"/>
        <source>What I am working toward</source>
        <translation>Hacia dónde voy</translation>
    </message>
    <message>
        <location filename="../paper/clinician.py"/>
        <source>Practised with the program on {count} of the last 28 days.</source>
        <translation>Practicó con el programa en {count} de los últimos 28 días.</translation>
    </message>
    <message>
        <location filename="../paper/clinician.py"/>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <location filename="../paper/clinician.py"/>
        <source>How it went</source>
        <translation>Cómo fue</translation>
    </message>
    <message>
        <location filename="../paper/clinician.py"/>
        <source>What I tried, and how it went</source>
        <translation>Lo que probé y cómo me fue</translation>
    </message>
    <message>
        <location filename="../paper/clinician.py"/>
        <source>made it a lot worse</source>
        <translation>lo empeoró mucho</translation>
    </message>
    <message>
        <location filename="../paper/clinician.py"/>
        <source>made it a bit worse</source>
        <translation>lo empeoró un poco</translation>
    </message>
    <message>
        <location filename="../paper/clinician.py"/>
        <source>made no difference</source>
        <translation>no cambió nada</translation>
    </message>
    <message>
        <location filename="../paper/clinician.py"/>
        <source>helped a bit</source>
        <translation>ayudó un poco</translation>
    </message>
    <message>
        <location filename="../paper/clinician.py"/>
        <source>helped a lot</source>
        <translation>ayudó mucho</translation>
    </message>
    <message>
        <location filename="../paper/clinician.py"/>
        <source>not clear yet ({count} times)</source>
        <translation>todavía no está claro ({count} veces)</translation>
    </message>
    <message>
        <location filename="../paper/clinician.py"/>
        <source>pain usually {change} points right after ({count} times)</source>
        <translation>dolor por lo general {change} puntos justo después ({count} veces)</translation>
    </message>
    <message>
        <location filename="../paper/clinician.py"/>
        <source>{hours} h {minutes} min asleep a night, {share} % of the time in bed ({nights} nights of the last 14).</source>
        <translation>{hours} h {minutes} min de sueño por noche, {share} % del tiempo en cama ({nights} noches de las últimas 14).</translation>
    </message>
    <message>
        <location filename="../paper/clinician.py"/>
        <source>Sleep, by my diary</source>
        <translation>Sueño, según mi diario</translation>
    </message>
    <message>
        <location filename="../paper/clinician.py"/>
        <source>Medicines, as I take them</source>
        <translation>Medicinas, tal como las tomo</translation>
    </message>
    <message>
        <location filename="../paper/clinician.py"/>
        <source>Sum {value} of 12 on {day}.</source>
        <translation>Suma de {value} de 12 el {day}.</translation>
    </message>
    <message>
        <location filename="../paper/clinician.py"/>
        <source>Worry and mood (PHQ-4)</source>
        <translation>Preocupación y ánimo (PHQ-4)</translation>
    </message>
    <message>
        <location filename="../paper/clinician.py"/>
        <source>A screening answer, not a diagnosis.</source>
        <translation>Una respuesta de detección, no un diagnóstico.</translation>
    </message>
    <message>
        <location filename="../paper/clinician.py"/>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <location filename="../paper/clinician.py"/>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message>
        <location filename="../ui/pages/parts/papers.py"/>
        <source>No printer is set up on this computer. You might save it as a file, to print elsewhere.</source>
        <translation>En esta computadora no hay ninguna impresora. Puede guardarlo como archivo, para imprimirlo en otro lugar.</translation>
    </message>
    <message>
        <location filename="../ui/pages/parts/papers.py"/>
        <source>The printer did not take it. You might try another one.</source>
        <translation>La impresora no lo aceptó. Puede probar con otra.</translation>
    </message>
    <message>
        <location filename="../ui/pages/parts/papers.py"/>
        <source>It was sent to the printer.</source>
        <translation>Se envió a la impresora.</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <location filename="../ui/pages/people.py"/>
        <source>Person without a name</source>
        <translation>Persona sin nombre</translation>
    </message>
    <message>
        <location filename="../ui/pages/people.py"/>
        <source>Person without a name, {n}</source>
        <translation>Persona sin nombre, {n}</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <location filename="../ui/shell/places.py"/>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <location filename="../ui/shell/places.py"/>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <location filename="../ui/shell/places.py"/>
        <source>Practise</source>
        <translation>Practicar</translation>
    </message>
    <message>
        <location filename="../ui/shell/places.py"/>
        <source>Toolkit</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <location filename="../ui/shell/places.py"/>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <location filename="../ui/shell/places.py"/>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <location filename="../ui/shell/places.py"/>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>progress</name>
    <message>
        <location filename="../ui/viewmodels/progress_helps.py"/>
        <source>What you could try next</source>
        <translation>Lo que podría probar ahora</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_helps.py"/>
        <source>The next lesson, when you feel like it.</source>
        <translation>La próxima lección, cuando tenga ganas.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_helps.py"/>
        <source>Why: nothing stands out yet. That takes time, and it is fine.</source>
        <translation>Por qué: todavía nada destaca. Eso lleva tiempo, y está bien.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_helps.py"/>
        <source>Why: of all you tried, pain was most clearly lower after it. You used it {n}.</source>
        <translation>Por qué: de todo lo que probó, después de esto el dolor bajó con más claridad. Lo usó {n}.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_helps.py"/>
        <source>Why: you felt more settled after it {n}. That is the most so far.</source>
        <translation>Por qué: después sintió más calma {n}. Es lo máximo hasta ahora.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_helps.py"/>
        <source>Why: you rated it {n} so far. From five times on, there is more to see.</source>
        <translation>Por qué: lo valoró {n} hasta ahora. Desde cinco veces se puede ver más.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_helps.py"/>
        <source>Lower after it, for you, so far</source>
        <translation>Menos después, para usted, hasta ahora</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_helps.py"/>
        <source>Higher after it, for you, so far</source>
        <translation>Más después, para usted, hasta ahora</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_helps.py"/>
        <source>Not clear yet</source>
        <translation>Todavía no está claro</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_helps.py"/>
        <source>{times}. Middle: {middle}.</source>
        <translation>{times}. Punto medio: {middle}.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_helps.py"/>
        <source>{times}. Middle: {middle}. Likely: {range}.</source>
        <translation>{times}. Punto medio: {middle}. Probable: {range}.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_helps.py"/>
        <source>no change</source>
        <translation>sin cambio</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_helps.py"/>
        <location filename="../ui/viewmodels/progress_measures.py"/>
        <source>{points} lower</source>
        <translation>{points} menos</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_helps.py"/>
        <location filename="../ui/viewmodels/progress_measures.py"/>
        <source>{points} higher</source>
        <translation>{points} más</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_helps.py"/>
        <source>{less} to {more} points lower</source>
        <translation>de {less} a {more} puntos menos</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_helps.py"/>
        <source>{less} to {more} points higher</source>
        <translation>de {less} a {more} puntos más</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_helps.py"/>
        <location filename="../ui/viewmodels/progress_points.py"/>
        <source>{low} to {high}</source>
        <translation>{low} a {high}</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_helps.py"/>
        <source>{name} ({times})</source>
        <translation>{name} ({times})</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_helps.py"/>
        <source>Too early to tell: {each}.</source>
        <translation>Demasiado pronto para saber: {each}.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_helps.py"/>
        <location filename="../ui/viewmodels/progress_points.py"/>
        <source>Practices</source>
        <translation>Prácticas</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_helps.py"/>
        <source>Breaths</source>
        <translation>Respiraciones</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_helps.py"/>
        <source>Movements</source>
        <translation>Movimientos</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_helps.py"/>
        <source>Time of day</source>
        <translation>Hora del día</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_helps.py"/>
        <source>How you lay, sat or stood</source>
        <translation>La posición en que estaba</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_helps.py"/>
        <source>How to read this</source>
        <translation>Cómo leer esto</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_helps.py"/>
        <source>Each number is your pain after a session, held against your pain before it.</source>
        <translation>Cada número compara su dolor después de una sesión con su dolor antes.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_helps.py"/>
        <source>The dot is the middle. The bar shows where the middle most likely lies.</source>
        <translation>El punto es el punto medio. La barra muestra dónde es más probable que esté.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_helps.py"/>
        <source>To the left of the upright line, pain was lower after. To the right, it was higher.</source>
        <translation>A la izquierda de la línea vertical, el dolor fue menor después. A la derecha, fue mayor.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_helps.py"/>
        <source>We often reach for help when pain is at its worst, and the worst often eases by itself. So some of the drop would have come in any case.</source>
        <translation>Solemos buscar ayuda cuando el dolor está en lo peor, y lo peor muchas veces afloja solo. Así que parte de la bajada habría llegado de todos modos.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_helps.py"/>
        <source>What stood in one session is counted for each part of it. This can&apos;t tell you why.</source>
        <translation>Lo que hubo en una sesión se cuenta para cada parte de ella. Esto no puede decirle por qué.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_helps.py"/>
        <location filename="../ui/viewmodels/progress_matters.py"/>
        <source>Nothing to show yet</source>
        <translation>Todavía no hay nada que mostrar</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_helps.py"/>
        <source>When you rate your pain before and after a session, you can see here how it went. From five times on, a thing gets its own line.</source>
        <translation>Cuando valore su dolor antes y después de una sesión, podrá ver aquí cómo le fue. Desde cinco veces, cada cosa tiene su propia línea.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_helps.py"/>
        <location filename="../ui/viewmodels/progress_topics.py"/>
        <source>There is nothing that you have to do.</source>
        <translation>No hay nada que tenga que hacer.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_matters.py"/>
        <source>The aim: {amount}.</source>
        <translation>La meta: {amount}.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_matters.py"/>
        <source>By {day}, or when it fits.</source>
        <translation>Para el {day}, o cuando se pueda.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_matters.py"/>
        <source>Where you stood:</source>
        <translation>Dónde estaba:</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_matters.py"/>
        <source>My goal</source>
        <translation>Mi meta</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_matters.py"/>
        <source>As you told on {day}. Both numbers go from 0 to 10.</source>
        <translation>Según lo que dijo el {day}. Los dos números van de 0 a 10.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_matters.py"/>
        <source>What matters to me</source>
        <translation>Lo que me importa</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_matters.py"/>
        <source>Practice at home</source>
        <translation>Práctica en casa</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_matters.py"/>
        <source>Pacing</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_matters.py"/>
        <source>not this time, and that is fine</source>
        <translation>esta vez no, y está bien</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_matters.py"/>
        <source>{done} of {all} days</source>
        <translation>{done} de {all} días</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_matters.py"/>
        <source>{done} of 1 day</source>
        <translation>{done} de 1 día</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_matters.py"/>
        <source>{told}, in a smaller version</source>
        <translation>{told}, en una versión más pequeña</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_matters.py"/>
        <source>{told}, {smaller} of them in a smaller version</source>
        <translation>{told}, {smaller} de ellos en una versión más pequeña</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_matters.py"/>
        <source>planned {planned}, done {done}</source>
        <translation>previsto {planned}, hecho {done}</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_matters.py"/>
        <source>A smaller version is done: it is what the day allowed.</source>
        <translation>Hizo una versión más pequeña: es lo que permitió el día.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_matters.py"/>
        <source>matters {matters}</source>
        <translation>importa {matters}</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_matters.py"/>
        <source>lived {lived}</source>
        <translation>vivido {lived}</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_matters.py"/>
        <source>matters {matters}, lived {lived}</source>
        <translation>importa {matters}, vivido {lived}</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_matters.py"/>
        <source>lived {lived} on {day}</source>
        <translation>vivido {lived} el {day}</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_matters.py"/>
        <source>Your goal, what matters to you, and how your plans went will stand here.</source>
        <translation>Aquí verá su meta, lo que le importa y cómo fueron sus planes.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_matters.py"/>
        <source>They come from the lessons, when you get to them. Nothing is owed.</source>
        <translation>Vienen de las lecciones, cuando llegue a ellas. No debe nada.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_measures.py"/>
        <source>So far it moved by less than {threshold} since the first time.</source>
        <translation>Hasta ahora cambió menos de {threshold} desde la primera vez.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_measures.py"/>
        <source>{points} lower than the first time. Many people notice a change of {threshold} or more.</source>
        <translation>{points} menos que la primera vez. Muchas personas notan un cambio de {threshold} o más.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_measures.py"/>
        <source>{points} higher than the first time. Many people notice a change of {threshold} or more.</source>
        <translation>{points} más que la primera vez. Muchas personas notan un cambio de {threshold} o más.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_measures.py"/>
        <source>As a share of the first number, it moved by less than {threshold} %.</source>
        <translation>En proporción al primer número, cambió menos de un {threshold} %.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_measures.py"/>
        <source>As a share, that is {share} % lower. Many studies look for {threshold} % or more.</source>
        <translation>En proporción, es un {share} % menos. Muchos estudios buscan un {threshold} % o más.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_measures.py"/>
        <source>As a share, that is {share} % higher. Many studies look for {threshold} % or more.</source>
        <translation>En proporción, es un {share} % más. Muchos estudios buscan un {threshold} % o más.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_measures.py"/>
        <source>on {day}</source>
        <translation>el {day}</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_measures.py"/>
        <source>{now}. The first time, on {day}, it was {first}.</source>
        <translation>{now}. La primera vez, el {day}, fue {first}.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_measures.py"/>
        <source>of {most}</source>
        <translation>de {most}</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_measures.py"/>
        <source>{title}, over time</source>
        <translation>{title}, a lo largo del tiempo</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_measures.py"/>
        <source>{share} % lower</source>
        <translation>{share} % menos</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_measures.py"/>
        <source>{share} % higher</source>
        <translation>{share} % más</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_measures.py"/>
        <source>A screening answer, not a diagnosis.</source>
        <translation>Una respuesta de detección, no un diagnóstico.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_measures.py"/>
        <source>No question sheets in this language yet</source>
        <translation>Todavía no hay cuestionarios en este idioma</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_measures.py"/>
        <source>A sheet counts only in words that were tested with people. Here there are none so far.</source>
        <translation>Un cuestionario solo sirve con palabras que se probaron con personas. Por ahora, aquí no hay ninguno.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_measures.py"/>
        <source>What you note of pain, sleep and mood is shown under “Over time”.</source>
        <translation>Lo que anota de dolor, sueño y ánimo se muestra en “Con el tiempo”.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_measures.py"/>
        <source>No answers yet</source>
        <translation>Todavía no hay respuestas</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_measures.py"/>
        <source>Now and then a lesson asks a few questions about pain, life and mood. The answers stand here.</source>
        <translation>De vez en cuando una lección hace unas preguntas sobre el dolor, la vida y el ánimo. Las respuestas están aquí.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_measures.py"/>
        <source>You can pass on any of them. Nothing is owed.</source>
        <translation>Puede pasar de largo cualquiera. No debe nada.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_month.py"/>
        <source>pain {pain}</source>
        <translation>dolor {pain}</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_month.py"/>
        <source>{minutes} of practice</source>
        <translation>{minutes} de práctica</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_month.py"/>
        <source>in a flare</source>
        <translation>en un brote</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_month.py"/>
        <source>Nothing was noted in this month. That is fine.</source>
        <translation>No se anotó nada en este mes. Está bien.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_month.py"/>
        <source>Pain was noted on {noted}, and there was practice on {practised}.</source>
        <translation>Se anotó el dolor en {noted}, y hubo práctica en {practised}.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_month.py"/>
        <location filename="../ui/viewmodels/progress_points.py"/>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_month.py"/>
        <location filename="../ui/viewmodels/progress_points.py"/>
        <source>{days} days</source>
        <translation>{days} días</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_numbers.py"/>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_numbers.py"/>
        <source>once</source>
        <translation>una vez</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_numbers.py"/>
        <source>twice</source>
        <translation>dos veces</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_numbers.py"/>
        <source>{count} times</source>
        <translation>{count} veces</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_numbers.py"/>
        <source>1 point</source>
        <translation>1 punto</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_numbers.py"/>
        <source>{number} points</source>
        <translation>{number} puntos</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_points.py"/>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_points.py"/>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_points.py"/>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_points.py"/>
        <source>Middle</source>
        <translation>Punto medio</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_points.py"/>
        <source>Most days</source>
        <translation>Casi todos los días</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_points.py"/>
        <source>Noted on</source>
        <translation>Anotado en</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_points.py"/>
        <source>{noted}, flare</source>
        <translation>{noted}, brote</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_points.py"/>
        <source>{told}, in a flare</source>
        <translation>{told}, en un brote</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_points.py"/>
        <source>{when}: {middle} in the middle, most days {most}</source>
        <translation>{when}: {middle} en el punto medio, la mayoría de los días {most}</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_points.py"/>
        <source>{told}, with a flare</source>
        <translation>{told}, con un brote</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_points.py"/>
        <source>{when}: {minutes} on 1 day</source>
        <translation>{when}: {minutes} en 1 día</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_points.py"/>
        <source>{when}: {minutes} on {days} days</source>
        <translation>{when}: {minutes} en {days} días</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_scales.py"/>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_scales.py"/>
        <source>{number} minutes</source>
        <translation>{number} minutos</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_scales.py"/>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_scales.py"/>
        <source>{number} hours</source>
        <translation>{number} horas</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_scales.py"/>
        <source>between {low} and {high}</source>
        <translation>entre {low} y {high}</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_sheets.py"/>
        <source>This part could not be read. Your record is as it was. Please try again later.</source>
        <translation>Esta parte no se pudo leer. Sus datos están como antes. Por favor, intente de nuevo más tarde.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_time.py"/>
        <source>Nothing was noted in this time. A gap is a gap, and that is fine.</source>
        <translation>No se anotó nada en este tiempo. Un hueco es un hueco, y está bien.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_time.py"/>
        <source>One entry so far. A line needs a little time, and you need do nothing for it.</source>
        <translation>Una anotación hasta ahora. Una línea necesita un poco de tiempo, y usted no tiene que hacer nada.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_time.py"/>
        <source>The middle of your months is {number}.</source>
        <translation>El punto medio de sus meses es {number}.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_time.py"/>
        <source>The middle of your weeks is {number}.</source>
        <translation>El punto medio de sus semanas es {number}.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_time.py"/>
        <source>Lately the middle of your months is {late}, as it was at first.</source>
        <translation>Últimamente el punto medio de sus meses es {late}, como al principio.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_time.py"/>
        <source>Lately the middle of your weeks is {late}, as it was at first.</source>
        <translation>Últimamente el punto medio de sus semanas es {late}, como al principio.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_time.py"/>
        <source>At first the middle of your months was {early}. Lately it is {late}.</source>
        <translation>Al principio el punto medio de sus meses era {early}. Últimamente es {late}.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_time.py"/>
        <source>At first the middle of your weeks was {early}. Lately it is {late}.</source>
        <translation>Al principio el punto medio de sus semanas era {early}. Últimamente es {late}.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_time.py"/>
        <source>One flare, of {days} days.</source>
        <translation>Un brote, de {days} días.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_time.py"/>
        <source>{count} flares, of {days} days each.</source>
        <translation>{count} brotes, de {days} días cada uno.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_time.py"/>
        <source>{count} flares, of {least} to {most} days.</source>
        <translation>{count} brotes, de {least} a {most} días.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_time.py"/>
        <source>No practice in this time. Resting counts too.</source>
        <translation>Ninguna práctica en este tiempo. Descansar también cuenta.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_time.py"/>
        <source>Practice on 1 day, {minutes} in all.</source>
        <translation>Práctica en 1 día, {minutes} en total.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_time.py"/>
        <source>Practice on {days} days, {minutes} in all.</source>
        <translation>Práctica en {days} días, {minutes} en total.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_time.py"/>
        <source>Resting counts too.</source>
        <translation>Descansar también cuenta.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_topics.py"/>
        <location filename="../ui/viewmodels/progress_week.py"/>
        <source>Pain</source>
        <translation>Dolor</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_topics.py"/>
        <source>Daily life</source>
        <translation>Vida diaria</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_topics.py"/>
        <location filename="../ui/viewmodels/progress_week.py"/>
        <source>Mood</source>
        <translation>Ánimo</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_topics.py"/>
        <location filename="../ui/viewmodels/progress_week.py"/>
        <source>Sleep</source>
        <translation>Sueño</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_topics.py"/>
        <location filename="../ui/viewmodels/progress_week.py"/>
        <source>Energy</source>
        <translation>Energía</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_topics.py"/>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_topics.py"/>
        <source>Pain, 0 to 10</source>
        <translation>Dolor, 0 a 10</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_topics.py"/>
        <source>How much pain is in the way (PEG), 0 to 10</source>
        <translation>Cuánto estorba el dolor (PEG), 0 a 10</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_topics.py"/>
        <source>Sleep, in hours</source>
        <translation>Sueño, en horas</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_topics.py"/>
        <source>Practice, in minutes</source>
        <translation>Práctica, en minutos</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_topics.py"/>
        <source>When you rate your pain in a session, it is drawn here.</source>
        <translation>Cuando valore su dolor en una sesión, se dibuja aquí.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_topics.py"/>
        <source>When you answer the three PEG questions, they are drawn here.</source>
        <translation>Cuando responda las tres preguntas PEG, se dibujan aquí.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_topics.py"/>
        <source>When you tell your mood, it is drawn here.</source>
        <translation>Cuando diga cómo está su ánimo, se dibuja aquí.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_topics.py"/>
        <source>When you keep the sleep diary of the lesson on sleep, it is drawn here.</source>
        <translation>Cuando lleve el diario de sueño de la lección sobre el sueño, se dibuja aquí.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_topics.py"/>
        <source>When you tell your energy in a session, it is drawn here.</source>
        <translation>Cuando diga su energía en una sesión, se dibuja aquí.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_topics.py"/>
        <source>When you practise, it is drawn here. Short ones count as much as long ones.</source>
        <translation>Cuando practique, se dibuja aquí. Las cortas cuentan tanto como las largas.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_week.py"/>
        <source>What changed</source>
        <translation>Lo que cambió</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_week.py"/>
        <source>One thing you could try</source>
        <translation>Una cosa que podría probar</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_week.py"/>
        <source>Or nothing at all. That is fine too.</source>
        <translation>O nada. También está bien.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_week.py"/>
        <source>You met {lessons}.</source>
        <translation>Usted vio {lessons}.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_week.py"/>
        <source>You came through {lessons}.</source>
        <translation>Usted terminó {lessons}.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_week.py"/>
        <source>Practice at home: {told}.</source>
        <translation>Práctica en casa: {told}.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_week.py"/>
        <source>Pacing: {told}.</source>
        <translation>Ritmo: {told}.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_week.py"/>
        <source>There was a flare. You are here, and that counts.</source>
        <translation>Hubo un brote. Usted está aquí, y eso cuenta.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_week.py"/>
        <source>A week without practice. Resting counts too.</source>
        <translation>Una semana sin práctica. Descansar también cuenta.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_week.py"/>
        <source>one practice</source>
        <translation>una práctica</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_week.py"/>
        <source>{n} practices</source>
        <translation>{n} prácticas</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_week.py"/>
        <source>one day</source>
        <translation>un día</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_week.py"/>
        <source>{n} days</source>
        <translation>{n} días</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_week.py"/>
        <source>one minute</source>
        <translation>un minuto</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_week.py"/>
        <source>{n} minutes</source>
        <translation>{n} minutos</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_week.py"/>
        <source>You made room for {practices} on {days}, {minutes} in all.</source>
        <translation>Usted se dio tiempo para {practices} en {days}, {minutes} en total.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_week.py"/>
        <source>There are too few days yet to hold this week against others. That is all right.</source>
        <translation>Hay muy pocos días todavía para comparar esta semana con otras. Está bien así.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_week.py"/>
        <source>Held against the four weeks before, for you, so far.</source>
        <translation>En comparación con las cuatro semanas anteriores, para usted, hasta ahora.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_week.py"/>
        <source>{name}: not clear yet.</source>
        <translation>{name}: todavía no está claro.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_week.py"/>
        <source>{name}: lower than before.</source>
        <translation>{name}: menos que antes.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_week.py"/>
        <source>{name}: higher than before.</source>
        <translation>{name}: más que antes.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_week.py"/>
        <source>Sleep: {now} hours in the middle, {before} before.</source>
        <translation>Sueño: {now} horas en el punto medio, antes {before}.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_week.py"/>
        <source>{name}: {now} in the middle, {before} before.</source>
        <translation>{name}: {now} en el punto medio, antes {before}.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_week.py"/>
        <source>Pain and daily life (PEG): {now}.</source>
        <translation>Dolor y vida diaria (PEG): {now}.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_week.py"/>
        <source>Pain and daily life (PEG): {now}, as it was the first time.</source>
        <translation>Dolor y vida diaria (PEG): {now}, como la primera vez.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_week.py"/>
        <source>Pain and daily life (PEG): {now}, {points} lower than the first time.</source>
        <translation>Dolor y vida diaria (PEG): {now}, {points} menos que la primera vez.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_week.py"/>
        <source>Pain and daily life (PEG): {now}, {points} higher than the first time.</source>
        <translation>Dolor y vida diaria (PEG): {now}, {points} más que la primera vez.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_words.py"/>
        <source>No practices in the last seven days. Resting counts too.</source>
        <translation>Ninguna práctica en los últimos siete días. Descansar también cuenta.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_words.py"/>
        <source>One practice in the last seven days. Resting counts too.</source>
        <translation>Una práctica en los últimos siete días. Descansar también cuenta.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_words.py"/>
        <source>{count} practices on one of the last seven days. Resting counts too.</source>
        <translation>{count} prácticas en uno de los últimos siete días. Descansar también cuenta.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_words.py"/>
        <source>{count} practices in the last seven days. Resting counts too.</source>
        <translation>{count} prácticas en los últimos siete días. Descansar también cuenta.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_words.py"/>
        <source>{count} practices on {days} of the last seven days. Resting counts too.</source>
        <translation>{count} prácticas en {days} de los últimos siete días. Descansar también cuenta.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_words.py"/>
        <source>No minutes in sessions yet.</source>
        <translation>Todavía no hay minutos en sesiones.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_words.py"/>
        <source>One minute in sessions.</source>
        <translation>Un minuto en sesiones.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_words.py"/>
        <source>{minutes} minutes in sessions.</source>
        <translation>{minutes} minutos en sesiones.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_words.py"/>
        <source>One hour in sessions.</source>
        <translation>Una hora en sesiones.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_words.py"/>
        <source>{hours} hours in sessions.</source>
        <translation>{hours} horas en sesiones.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_words.py"/>
        <source>{hours} h {minutes} min in sessions.</source>
        <translation>{hours} h {minutes} min en sesiones.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_words.py"/>
        <source>No lessons visited yet.</source>
        <translation>Todavía no hay lecciones vistas.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_words.py"/>
        <source>One lesson visited</source>
        <translation>Una lección vista</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_words.py"/>
        <source>{visited} lessons visited</source>
        <translation>{visited} lecciones vistas</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_words.py"/>
        <source>, {done} of them done</source>
        <translation>, {done} hasta el final</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_words.py"/>
        <source>, and done</source>
        <translation>, hasta el final</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_words.py"/>
        <source>pain not rated</source>
        <translation>dolor sin valorar</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_words.py"/>
        <source>pain {before} before</source>
        <translation>dolor {before} antes</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_words.py"/>
        <source>pain {after} after</source>
        <translation>dolor {after} después</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_words.py"/>
        <source>pain {before} before, {after} after</source>
        <translation>dolor {before} antes, {after} después</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_words.py"/>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_words.py"/>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_words.py"/>
        <source>One</source>
        <translation>Una</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_words.py"/>
        <source>Two</source>
        <translation>Dos</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_words.py"/>
        <source>Three</source>
        <translation>Tres</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_words.py"/>
        <source>Four</source>
        <translation>Cuatro</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_words.py"/>
        <source>Five</source>
        <translation>Cinco</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_words.py"/>
        <source>Six</source>
        <translation>Seis</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_words.py"/>
        <source>Seven</source>
        <translation>Siete</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_words.py"/>
        <source>Eight</source>
        <translation>Ocho</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_words.py"/>
        <source>Nine</source>
        <translation>Nueve</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/progress_words.py"/>
        <source>Ten</source>
        <translation>Diez</translation>
    </message>
</context>
<context>
    <name>reading</name>
    <message>
        <location filename="../ui/widgets/reading_order.py"/>
        <source>{name}, chosen</source>
        <translation>{name}, elegido</translation>
    </message>
</context>
<context>
    <name>recordings</name>
    <message>
        <location filename="../ui/viewmodels/practise/recordings.py"/>
        <source>{h} h {m} min</source>
        <translation>{h} h {m} min</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/practise/recordings.py"/>
        <source>{h} h</source>
        <translation>{h} h</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/practise/recordings.py"/>
        <source>{m} min {s} s</source>
        <translation>{m} min {s} s</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/practise/recordings.py"/>
        <source>{m} min</source>
        <translation>{m} min</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/practise/recordings.py"/>
        <source>1 second</source>
        <translation>1 segundo</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/practise/recordings.py"/>
        <source>{s} seconds</source>
        <translation>{s} segundos</translation>
    </message>
</context>
<context>
    <name>recovery</name>
    <message>
        <location filename="../ui/pages/settings/recovery_sheet.py"/>
        <source>For the record of {name}.</source>
        <translation>Para los datos de {name}.</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/recovery_sheet.py"/>
        <source>MindBody recovery code</source>
        <translation>Código de recuperación de MindBody</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/recovery_sheet.py"/>
        <source>This code opens it when the passcode is forgotten, and lets you choose a new one.</source>
        <translation>Este código lo abre cuando se olvida la clave de acceso, y permite elegir una nueva.</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/recovery_sheet.py"/>
        <source>Without the passcode and without this code no one can open it. Not even those who made MindBody can.</source>
        <translation>Sin la clave de acceso y sin este código nadie puede abrirlo. Ni siquiera quienes hicieron MindBody.</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/recovery_sheet.py"/>
        <source>Keep it where you keep important papers. Who has this code and your file can read it.</source>
        <translation>Guárdelo donde guarda sus papeles importantes. Quien tenga este código y su archivo puede leerlo.</translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <location filename="../ui/pages/session/page.py"/>
        <source>Check in</source>
        <translation>¿Cómo está?</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/page.py"/>
        <source>Look back</source>
        <translation>Mirar atrás</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/page.py"/>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/page.py"/>
        <source>Do</source>
        <translation>Hacer</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/page.py"/>
        <source>Breathe</source>
        <translation>Respirar</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/page.py"/>
        <source>Listen</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/page.py"/>
        <source>Move</source>
        <translation>Moverse</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/page.py"/>
        <source>Plan</source>
        <translation>Planear</translation>
    </message>
    <message>
        <location filename="../ui/pages/session/page.py"/>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/learn/kept.py"/>
        <source>You have looked at this page.</source>
        <translation>Usted miró esta página.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/learn/kept.py"/>
        <source>You have looked at these.</source>
        <translation>Usted miró estas.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/learn/kept.py"/>
        <location filename="../ui/viewmodels/session/summary.py"/>
        <source>{number} of {most}</source>
        <translation>{number} de {most}</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/amounts.py"/>
        <location filename="../ui/viewmodels/session/words.py"/>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/amounts.py"/>
        <location filename="../ui/viewmodels/session/words.py"/>
        <source>{number} minutes</source>
        <translation>{number} minutos</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/amounts.py"/>
        <source>1 step</source>
        <translation>1 paso</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/amounts.py"/>
        <source>{number} steps</source>
        <translation>{number} pasos</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/amounts.py"/>
        <source>once</source>
        <translation>una vez</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/amounts.py"/>
        <source>{number} times</source>
        <translation>{number} veces</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/amounts.py"/>
        <source>{number} seconds</source>
        <translation>{number} segundos</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/amounts.py"/>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/amounts.py"/>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/amounts.py"/>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/breathe.py"/>
        <source>If you feel dizzy or tight, breathe as you normally do.</source>
        <translation>Si nota mareo o tensión, respire como lo hace siempre.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/breathe.py"/>
        <source>There is nothing to get right.</source>
        <translation>No hay nada que hacer bien o mal.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/breathe.py"/>
        <source>Smaller breaths are fine. You can stop at any time.</source>
        <translation>Respirar más corto está bien. Puede parar en cualquier momento.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/computed.py"/>
        <source>Level</source>
        <translation>Constante</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/computed.py"/>
        <source>Your body crashes after small efforts, so nothing here builds up by itself.</source>
        <translation>Su cuerpo se agota después de pequeños esfuerzos, así que aquí nada aumenta por sí solo.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/computed.py"/>
        <source>You might rest before you are tired. Please ask a clinician who knows your condition.</source>
        <translation>Podría descansar antes de cansarse. Por favor, pregunte a un profesional de salud que conozca su enfermedad.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/computed.py"/>
        <source>Small steps</source>
        <translation>Pasos pequeños</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/computed.py"/>
        <source>After four good days in a week, a step may grow by about a tenth. One step a week is plenty.</source>
        <translation>Después de cuatro días buenos en una semana, un paso puede crecer cerca de una décima parte. Con un paso por semana basta.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/computed.py"/>
        <source>Staying where you are is fine, and so is going down.</source>
        <translation>Quedarse donde está es válido, y bajar también.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/computed.py"/>
        <source>When three thoughts have a habit beside them, you can see it here.</source>
        <translation>Cuando tres pensamientos tengan un hábito al lado, podrá verlo aquí.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/computed.py"/>
        <source>So far none of your thoughts had a habit. Fair thoughts may ask for a step.</source>
        <translation>Hasta ahora ninguno de sus pensamientos tenía un hábito. Los pensamientos justos pueden pedir un paso.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/computed.py"/>
        <source>It came up in {times} of {all} thoughts.</source>
        <translation>Apareció en {times} de {all} pensamientos.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/computed.py"/>
        <source>Each came up in {times} of {all} thoughts.</source>
        <translation>Cada uno apareció en {times} de {all} pensamientos.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/computed.py"/>
        <source>Many minds do this when there is pain. You might greet it by name when it drops in.</source>
        <translation>Muchas mentes hacen esto cuando hay dolor. Podría saludarlo por su nombre cuando se asome.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/computed.py"/>
        <source>In four weeks: **{day}**</source>
        <translation>En cuatro semanas: **{day}**</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/computed.py"/>
        <source>In twelve weeks: **{day}**</source>
        <translation>En doce semanas: **{day}**</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/computed.py"/>
        <source>You might write them where you will see them.</source>
        <translation>Podría escribirlas donde las vea.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/computed.py"/>
        <source>There is no letter waiting. You might write one when you next make a plan.</source>
        <translation>No hay ninguna carta esperando. Podría escribir una la próxima vez que haga un plan.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/computed.py"/>
        <location filename="../ui/viewmodels/session/exercise.py"/>
        <source>Your letter is waiting. It opens on **{day}**.</source>
        <translation>Su carta le espera. Se abre el **{day}**.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/computed.py"/>
        <location filename="../ui/viewmodels/session/exercise.py"/>
        <source>You wrote this to yourself on {day}:</source>
        <translation>Usted se escribió esto el {day}:</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/exercise.py"/>
        <source>Thank you for saying so. Plans here will stay level, and never build up by themselves.</source>
        <translation>Gracias por decirlo. Aquí los planes se quedan constantes, y nunca aumentan por sí solos.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/exercise.py"/>
        <source>Nothing on your list turns it down yet. You might write it here, or go on.</source>
        <translation>Todavía nada en su lista lo baja. Podría escribirlo aquí, o seguir.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/exercise.py"/>
        <source>Your body crashes after small efforts, so your plan stays level, with no step up.</source>
        <translation>Su cuerpo se agota después de pequeños esfuerzos, así que su plan se queda constante, sin subir.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/exercise.py"/>
        <source>These stay level. You might rest before you are tired, not after.</source>
        <translation>Estos se quedan constantes. Podría descansar antes de cansarse, no después.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/exercise.py"/>
        <source>Your start point is **{amount}**.</source>
        <translation>Su punto de partida es **{amount}**.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/exercise.py"/>
        <source>By the days you noted, the coming week would be **{amount}**.</source>
        <translation>Según los días que anotó, la próxima semana serían **{amount}**.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/exercise.py"/>
        <location filename="../ui/viewmodels/session/pacing_words.py"/>
        <source>You might rest before you are tired, not after.</source>
        <translation>Podría descansar antes de cansarse, no después.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/exercise.py"/>
        <source>It opens on {day}.</source>
        <translation>Se abre el {day}.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/exercise.py"/>
        <source>This one takes the place of your earlier letter.</source>
        <translation>Esta ocupa el lugar de su carta anterior.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/exercise.py"/>
        <source>Take {amount}</source>
        <translation>Usar {amount}</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/exercise.py"/>
        <source>Take {day}</source>
        <translation>Usar el {day}</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/exercise.py"/>
        <source>Half of it, or only the first minute.</source>
        <translation>La mitad, o solo el primer minuto.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/exercise.py"/>
        <source>Fewer days this week.</source>
        <translation>Menos días esta semana.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/exercise.py"/>
        <source>An easier time of day.</source>
        <translation>Una hora del día más fácil.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/exercise.py"/>
        <source>With someone beside you.</source>
        <translation>Con alguien a su lado.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/exercise.py"/>
        <source>Your smallest version: {floor}</source>
        <translation>Su versión más pequeña: {floor}</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/exercise.py"/>
        <source>The smallest version you can think of.</source>
        <translation>La versión más pequeña que se le ocurra.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/exercise.py"/>
        <source>That is news about the step, not about you. You might try one of these:</source>
        <translation>Eso habla del paso, no de usted. Podría probar algo de esto:</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/frame.py"/>
        <source>{time} left</source>
        <translation>quedan {time}</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/looking_back.py"/>
        <source>There is no goal and no earlier number to look back at yet. Today is a start.</source>
        <translation>Todavía no hay una meta ni un número anterior que mirar. Hoy es un comienzo.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/looking_back.py"/>
        <source>Your goal: **{goal}**</source>
        <translation>Su meta: **{goal}**</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/looking_back.py"/>
        <source>Then: {start} of {target}{unit}.</source>
        <translation>Entonces: {start} de {target}{unit}.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/looking_back.py"/>
        <source>Then: {start}{unit}.</source>
        <translation>Entonces: {start}{unit}.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/looking_back.py"/>
        <source>Now: {now}{unit}.</source>
        <translation>Ahora: {now}{unit}.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/looking_back.py"/>
        <source>Pain and daily life (PEG): {first} of 10.</source>
        <translation>Dolor y vida diaria (PEG): {first} de 10.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/looking_back.py"/>
        <source>Pain and daily life (PEG): {first} of 10 then, {latest} of 10 now.</source>
        <translation>Dolor y vida diaria (PEG): {first} de 10 entonces, {latest} de 10 ahora.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/looking_back.py"/>
        <source>A lower number means that pain gets in the way less.</source>
        <translation>Un número más bajo significa que el dolor estorba menos.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/notices.py"/>
        <source>No sound device was found. The words are on the screen.</source>
        <translation>No se encontró ningún dispositivo de sonido. Las palabras están en la pantalla.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/notices.py"/>
        <source>The sound went away. The words go on.</source>
        <translation>El sonido se fue. Las palabras siguen.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/notices.py"/>
        <source>The sound is back.</source>
        <translation>El sonido está de vuelta.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/notices.py"/>
        <source>To have sound again, please close MindBody and open it anew.</source>
        <translation>Para volver a tener sonido, por favor cierre MindBody y ábralo de nuevo.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/notices.py"/>
        <source>The computer was asleep, so we waited for you.</source>
        <translation>La computadora estaba en reposo, así que le esperamos.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/offers.py"/>
        <source>Nothing here suits your position and your comfort choices. You might write your own.</source>
        <translation>Nada de aquí va con su posición y sus elecciones de comodidad. Podría escribir algo propio.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/offers.py"/>
        <source>These come from your answer to “{question}”. You might write one here.</source>
        <translation>Vienen de su respuesta a “{question}”. Podría escribir algo aquí.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/offers.py"/>
        <source>These come from the lesson “{lesson}”. Until then you might write one here.</source>
        <translation>Vienen de la lección “{lesson}”. Hasta entonces podría escribir algo aquí.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/pacing_words.py"/>
        <source>Your start point stands here once you have tried on three ordinary days.</source>
        <translation>Aquí verá su punto de partida cuando haya probado en tres días normales.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/pacing_words.py"/>
        <source>You have {tried} of {all} tries. With all of them, your start point stands here.</source>
        <translation>Lleva {tried} de {all} intentos. Cuando estén todos, aquí verá su punto de partida.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/pacing_words.py"/>
        <source>{amount} is 80 % of {average}, the average of your {tries} tries.</source>
        <translation>{amount} es el 80 % de {average}, el promedio de sus {tries} intentos.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/pacing_words.py"/>
        <source>80 % of {average}, the average of your {tries} tries, is under one. One is the least there is.</source>
        <translation>El 80 % de {average}, el promedio de sus {tries} intentos, es menos de uno. Uno es lo mínimo que hay.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/pacing_words.py"/>
        <source>80 % of {average}, the average of your {tries} tries, is about {exactly}. Rounded down, that makes {amount}.</source>
        <translation>El 80 % de {average}, el promedio de sus {tries} intentos, es más o menos {exactly}. Redondeado hacia abajo, son {amount}.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/pacing_words.py"/>
        <source>Once you have noted some days, the amount for the coming week stands here.</source>
        <translation>Cuando haya anotado algunos días, aquí verá la cantidad para la próxima semana.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/pacing_words.py"/>
        <source>There was a stop sign. Please wait with this until a clinician has agreed to it.</source>
        <translation>Hubo una señal de alto. Por favor, espere con esto hasta que un profesional de salud esté de acuerdo.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/pacing_words.py"/>
        <source>On hold</source>
        <translation>En espera</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/pacing_words.py"/>
        <source>{done} days went as planned, so it may go up a little: {before} and {step} are {amount}.</source>
        <translation>{done} días salieron como se planeó, así que puede subir un poco: {before} y {step} son {amount}.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/pacing_words.py"/>
        <source>{amber} days were rough, so it goes down by about 20 %, from {before} to {amount}. That is part of pacing.</source>
        <translation>{amber} días fueron duros, así que baja cerca de un 20 %, de {before} a {amount}. Eso es parte de ir a su ritmo.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/pacing_words.py"/>
        <source>Some days were rough. It stays at the least there is, and the floor version counts.</source>
        <translation>Algunos días fueron duros. Se queda en lo mínimo que hay, y la versión más pequeña cuenta.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/pacing_words.py"/>
        <source>It went up less than a week ago, so it stays at {amount}. One step a week is plenty.</source>
        <translation>Subió hace menos de una semana, así que se queda en {amount}. Con un paso por semana basta.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/pacing_words.py"/>
        <source>It stays at {amount}. Your plan is level, and that is what your body asked for.</source>
        <translation>Se queda en {amount}. Su plan es constante, y eso es lo que pidió su cuerpo.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/pacing_words.py"/>
        <source>You chose to stay level, so it stays at {amount}.</source>
        <translation>Usted eligió quedarse constante, así que se queda en {amount}.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/pacing_words.py"/>
        <source>A flare leaves your amount as it is. It stays at {amount}.</source>
        <translation>Un brote deja su cantidad como está. Se queda en {amount}.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/pacing_words.py"/>
        <source>This flare has been long. You might look for a new start point with three easy tries.</source>
        <translation>Este brote ha sido largo. Podría buscar un nuevo punto de partida con tres intentos fáciles.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/pacing_words.py"/>
        <source>A clinician has agreed, so you may go on at {amount}. It does not go up this week.</source>
        <translation>Un profesional de salud estuvo de acuerdo, así que puede seguir con {amount}. Esta semana no sube.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/pacing_words.py"/>
        <source>Days that went as planned: {done}. With four in a week it may go up. Staying at {amount} is fine.</source>
        <translation>Días que salieron como se planeó: {done}. Con cuatro en una semana puede subir. Quedarse en {amount} está bien.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/pacing_words.py"/>
        <source>The last day was a rough one. For the day after it, half is enough: {half}.</source>
        <translation>El último día fue duro. Para el día siguiente basta con la mitad: {half}.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/pacing_words.py"/>
        <source>three</source>
        <translation>tres</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/played.py"/>
        <source>Look round the room. Feel what holds you up.</source>
        <translation>Mire a su alrededor. Sienta lo que le sostiene.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/prefilled.py"/>
        <source>{n} times</source>
        <translation>{n} veces</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/record_journal.py"/>
        <source>Nothing can be kept here, because the folder can&apos;t be written to. The session goes on.</source>
        <translation>Aquí no se puede guardar nada, porque no se puede escribir en la carpeta. La sesión sigue.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/score_maker.py"/>
        <source>“{name}” can&apos;t be played: its file is gone or damaged. You might add it again.</source>
        <translation>“{name}” no se puede reproducir: su archivo no está o está dañado. Puede agregarla de nuevo.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/score_maker.py"/>
        <source>Your recording “{name}” can&apos;t be played, so MindBody&apos;s own practice plays.</source>
        <translation>Su grabación “{name}” no se puede reproducir, así que suena la práctica de MindBody.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/score_maker.py"/>
        <source>Your own recording: {name}</source>
        <translation>Su propia grabación: {name}</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/score_maker.py"/>
        <source>“{title}” has nothing to play with the choices you made.</source>
        <translation>“{title}” no tiene nada que reproducir con lo que usted eligió.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/score_maker.py"/>
        <source>This breath is held for a while, and you chose no holds.</source>
        <translation>Esta respiración retiene el aire un rato, y usted eligió no retenerlo.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/score_maker.py"/>
        <source>A bell</source>
        <translation>Una campana</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/sleep_words.py"/>
        <source>When one night has its times and minutes, you can see here what they add up to.</source>
        <translation>Cuando una noche tenga sus horas y minutos, podrá ver aquí cuánto suman.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/sleep_words.py"/>
        <source>In the one night you noted</source>
        <translation>En la única noche que anotó</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/sleep_words.py"/>
        <source>Over {nights} nights, on average</source>
        <translation>En {nights} noches, en promedio</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/sleep_words.py"/>
        <source>Asleep for {share} % of the time in bed</source>
        <translation>Durmió el {share} % del tiempo en cama</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/sleep_words.py"/>
        <source>{nights}: {in_bed} in bed, and about {asleep} of it asleep.</source>
        <translation>{nights}: {in_bed} en cama, y unas {asleep} de sueño.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/sleep_words.py"/>
        <source>It is only a picture of these nights. There is no right number to reach.</source>
        <translation>Es solo una imagen de estas noches. No hay un número correcto que alcanzar.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/summary.py"/>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/summary.py"/>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/summary.py"/>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/summary.py"/>
        <source>{in_bed} in bed</source>
        <translation>{in_bed} en cama</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/summary.py"/>
        <source>{asleep} asleep of {in_bed} in bed</source>
        <translation>{asleep} de sueño de {in_bed} en cama</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/summary.py"/>
        <source>matters {number}</source>
        <translation>importa {number}</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/summary.py"/>
        <source>lived {number}</source>
        <translation>vivido {number}</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/summary.py"/>
        <source>worry {number} of 10</source>
        <translation>preocupación {number} de 10</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/summary.py"/>
        <source>turns pain down</source>
        <translation>baja el dolor</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/summary.py"/>
        <source>turns it neither way</source>
        <translation>ni lo sube ni lo baja</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/summary.py"/>
        <source>turns pain up</source>
        <translation>sube el dolor</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/summary.py"/>
        <source>you can change it</source>
        <translation>usted puede cambiarlo</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/summary.py"/>
        <source>you can change some of it</source>
        <translation>usted puede cambiar una parte</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/summary.py"/>
        <source>not for you to change</source>
        <translation>no está en sus manos</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/summary.py"/>
        <source>{done} of {planned}</source>
        <translation>{done} de {planned}</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/summary.py"/>
        <source>pain {before}, then {after}</source>
        <translation>dolor {before}, luego {after}</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/value_words.py"/>
        <source>When you have set both numbers for a part of life, you can see the gap here.</source>
        <translation>Cuando haya puesto los dos números para una parte de la vida, podrá ver aquí la distancia.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/value_words.py"/>
        <source>There is no gap in what you chose. You are living close to what matters.</source>
        <translation>No hay distancia en lo que eligió. Vive cerca de lo que importa.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/value_words.py"/>
        <source>**{name}** is where you long for more.</source>
        <translation>**{name}** es donde quisiera más.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/value_words.py"/>
        <source>After that comes {names}.</source>
        <translation>Después viene {names}.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/words.py"/>
        <source>half a minute</source>
        <translation>medio minuto</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/words.py"/>
        <source>Nearly there</source>
        <translation>Ya casi</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/words.py"/>
        <source>About {minutes} min left</source>
        <translation>Cerca de {minutes} min más</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/words.py"/>
        <source>Breathe in</source>
        <translation>Inhale</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/words.py"/>
        <source>as it suits you</source>
        <translation>como le venga bien</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/words.py"/>
        <source>A little more</source>
        <translation>Un poco más</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/words.py"/>
        <source>only if it is easy</source>
        <translation>solo si es fácil</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/words.py"/>
        <source>Hold</source>
        <translation>Retenga</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/words.py"/>
        <source>Breathe out</source>
        <translation>Suelte el aire</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/words.py"/>
        <source>slowly, as it suits you</source>
        <translation>despacio, como le venga bien</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/words.py"/>
        <source>Rest</source>
        <translation>Descanse</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/words.py"/>
        <source>nothing to do</source>
        <translation>nada que hacer</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/words.py"/>
        <source>Your own breath</source>
        <translation>Su propia respiración</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/session/words.py"/>
        <source>nothing to count</source>
        <translation>nada que contar</translation>
    </message>
</context>
<context>
    <name>tooling</name>
    <message>
        <location filename="../wiring/tooling.py"/>
        <source>Nothing can be kept here, because the folder can&apos;t be written to.</source>
        <translation>Aquí no se puede guardar nada, porque no se puede escribir en la carpeta.</translation>
    </message>
</context>
<context>
    <name>trouble</name>
    <message>
        <location filename="../ui/viewmodels/trouble_words.py"/>
        <source>The lessons are not there</source>
        <translation>Las lecciones no están</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/trouble_words.py"/>
        <source>The lessons could not be read, so sessions can&apos;t begin. Installing MindBody again brings them back.</source>
        <translation>No se pudieron leer las lecciones, así que no se puede empezar ninguna sesión. Al instalar MindBody de nuevo, vuelven.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/trouble_words.py"/>
        <source>Your own record is untouched.</source>
        <translation>Sus propios datos están intactos.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/trouble_words.py"/>
        <source>Your record is damaged</source>
        <translation>Sus datos están dañados</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/trouble_words.py"/>
        <source>Something on this computer has harmed the file that holds what you wrote. You did nothing wrong. A backup can bring it back.</source>
        <translation>Algo en esta computadora dañó el archivo que guarda lo que usted escribió. Usted no hizo nada malo. Una copia de seguridad puede traerlo de vuelta.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/trouble_words.py"/>
        <source>The damaged file is kept. Nothing in it was changed.</source>
        <translation>El archivo dañado se conserva. No se cambió nada en él.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/trouble_words.py"/>
        <source>Your record file is empty</source>
        <translation>Su archivo de datos está vacío</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/trouble_words.py"/>
        <source>The file that holds what you wrote is there, with nothing in it. Something on this computer has cut it off. You did nothing wrong. A backup can bring it back.</source>
        <translation>El archivo que guarda lo que usted escribió está ahí, sin nada dentro. Algo en esta computadora lo cortó. Usted no hizo nada malo. Una copia de seguridad puede traerlo de vuelta.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/trouble_words.py"/>
        <source>Your backups are untouched.</source>
        <translation>Sus copias de seguridad están intactas.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/trouble_words.py"/>
        <source>Your record is not in its place</source>
        <translation>Sus datos no están en su lugar</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/trouble_words.py"/>
        <source>The file that holds what you wrote is gone from its folder. Its backups are still there.</source>
        <translation>El archivo que guarda lo que usted escribió ya no está en su carpeta. Sus copias de seguridad siguen ahí.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/trouble_words.py"/>
        <source>Another file is in the place of your record</source>
        <translation>Hay otro archivo en el lugar de sus datos</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/trouble_words.py"/>
        <source>It is of a kind that MindBody does not know, so it was left as it is. A backup can bring your record back.</source>
        <translation>Es de un tipo que MindBody no conoce, así que se dejó como está. Una copia de seguridad puede traer sus datos de vuelta.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/trouble_words.py"/>
        <source>Nothing was changed. If you put a backup back, this file is kept beside it.</source>
        <translation>No se cambió nada. Si recupera una copia, este archivo se guarda a su lado.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/trouble_words.py"/>
        <source>Your record was changed from outside</source>
        <translation>Sus datos se cambiaron desde fuera</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/trouble_words.py"/>
        <source>It can be read, but it is not what it was when MindBody last closed it. The disk, a sync or another program did that. If you put this file here yourself, use it as it is. If not, a backup is safer.</source>
        <translation>Se pueden leer, pero no son lo que eran cuando MindBody los cerró por última vez. Lo hizo el disco, una sincronización u otro programa. Si usted puso aquí este archivo, úselo tal como está. Si no, es más segura una copia de seguridad.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/trouble_words.py"/>
        <source>Nothing was changed by us, and nothing gets lost by your choice.</source>
        <translation>Nosotros no cambiamos nada, y nada se pierde con lo que elija.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/trouble_words.py"/>
        <source>This record needs a newer MindBody</source>
        <translation>Estos datos necesitan un MindBody más nuevo</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/trouble_words.py"/>
        <source>A newer MindBody has written it, so this one leaves it alone. Open it with the newer one, or install that here. You can save a copy of the file to take along.</source>
        <translation>Los escribió un MindBody más nuevo, así que este los deja en paz. Ábralos con el más nuevo, o instálelo aquí. Puede guardar una copia del archivo para llevársela.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/trouble_words.py"/>
        <source>Your record is safe. Not a byte of it was changed.</source>
        <translation>Sus datos están a salvo. No se cambió ni un byte.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/trouble_words.py"/>
        <source>Your record is in use</source>
        <translation>Sus datos están en uso</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/trouble_words.py"/>
        <source>Another program has it open: a second MindBody, or a sync. Close the other window, or wait a little, then try again.</source>
        <translation>Otro programa los tiene abiertos: un segundo MindBody o una sincronización. Cierre la otra ventana, o espere un poco, y luego intente de nuevo.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/trouble_words.py"/>
        <source>Your record is safe. Nothing was changed.</source>
        <translation>Sus datos están a salvo. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/trouble_words.py"/>
        <source>There is no room left on the disk</source>
        <translation>No queda espacio en el disco</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/trouble_words.py"/>
        <source>Your record needs a little room to open. Please free some, then try again.</source>
        <translation>Sus datos necesitan un poco de espacio para abrirse. Por favor, libere algo y luego intente de nuevo.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/trouble_words.py"/>
        <source>What you wrote before is safe.</source>
        <translation>Lo que escribió antes está a salvo.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/trouble_words.py"/>
        <source>Your record waits for its update</source>
        <translation>Sus datos esperan su actualización</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/trouble_words.py"/>
        <source>It is of an older MindBody, and is brought up to date only once a backup of it is made. That did not work this time.</source>
        <translation>Son de un MindBody anterior, y solo se ponen al día cuando se ha hecho una copia de seguridad. Esta vez no funcionó.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/trouble_words.py"/>
        <source>Nothing can be written here</source>
        <translation>Aquí no se puede escribir nada</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/trouble_words.py"/>
        <source>The folder of your record can&apos;t be changed, so your record can&apos;t be opened. Please see to it that the folder is yours to change, then try again.</source>
        <translation>La carpeta de sus datos no se puede cambiar, así que sus datos no se pueden abrir. Por favor, asegúrese de que puede cambiar la carpeta, y luego intente de nuevo.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/trouble_words.py"/>
        <source>Your record can&apos;t be reached</source>
        <translation>No se puede llegar a sus datos</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/trouble_words.py"/>
        <source>The disk or stick that it is on did not answer. Please check that it is plugged in, then try again.</source>
        <translation>El disco o la memoria USB donde están no respondió. Por favor, compruebe que está conectado y luego intente de nuevo.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/trouble_words.py"/>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>troubles</name>
    <message>
        <location filename="../audio/clips.py"/>
        <source>The sound “{name}” is not listed in {folder}.</source>
        <translation>El sonido “{name}” no figura en {folder}.</translation>
    </message>
    <message>
        <location filename="../audio/export.py"/>
        <source>{file}: a sound file ends in one of {known}.</source>
        <translation>{file}: un archivo de sonido termina en uno de estos: {known}.</translation>
    </message>
    <message>
        <location filename="../audio/export.py"/>
        <source>{parent}: there is no such folder.</source>
        <translation>{parent}: no existe esa carpeta.</translation>
    </message>
    <message>
        <location filename="../audio/export.py"/>
        <source>{path} is a folder; a file name is needed.</source>
        <translation>{path} es una carpeta; hace falta un nombre de archivo.</translation>
    </message>
    <message>
        <location filename="../audio/export.py"/>
        <source>{path}: there is no room left on this disk, so nothing was written.</source>
        <translation>{path}: no queda espacio en este disco, así que no se escribió nada.</translation>
    </message>
    <message>
        <location filename="../audio/export.py"/>
        <source>{path}: it cannot be written here ({reason}).</source>
        <translation>{path}: no se puede escribir aquí ({reason}).</translation>
    </message>
    <message>
        <location filename="../audio/export.py"/>
        <source>the disk refused</source>
        <translation>el disco no lo permitió</translation>
    </message>
    <message>
        <location filename="../audio/loop.py"/>
        <location filename="../audio/recording.py"/>
        <location filename="../audio/sound_files.py"/>
        <source>{file} cannot be read as sound ({error}).</source>
        <translation>{file} no se puede leer como sonido ({error}).</translation>
    </message>
    <message>
        <location filename="../audio/loop.py"/>
        <source>{file} must be a loop of a second or more at {rate} Hz.</source>
        <translation>{file} tiene que ser un bucle de un segundo o más a {rate} Hz.</translation>
    </message>
    <message>
        <location filename="../audio/loop.py"/>
        <source>{file} breaks off ({error}).</source>
        <translation>{file} se corta ({error}).</translation>
    </message>
    <message>
        <location filename="../audio/loop.py"/>
        <source>{file} is shorter than it says.</source>
        <translation>{file} es más corto de lo que dice.</translation>
    </message>
    <message>
        <location filename="../audio/recording.py"/>
        <source>{file} is not whole.</source>
        <translation>{file} no está completo.</translation>
    </message>
    <message>
        <location filename="../audio/sound_files.py"/>
        <source>{file} holds no sound.</source>
        <translation>{file} no contiene sonido.</translation>
    </message>
    <message>
        <location filename="../audio/taking_in.py"/>
        <source>“{name}” is silent from beginning to end, so it was not added.</source>
        <translation>“{name}” está en silencio de principio a fin, así que no se agregó.</translation>
    </message>
    <message>
        <location filename="../audio/taking_in.py"/>
        <source>“{name}” holds no sound, so it was not added.</source>
        <translation>“{name}” no contiene sonido, así que no se agregó.</translation>
    </message>
    <message>
        <location filename="../audio/taking_in.py"/>
        <source>“{name}” cannot be opened. You might look whether it is still there.</source>
        <translation>No se puede abrir “{name}”. Puede mirar si todavía está ahí.</translation>
    </message>
    <message>
        <location filename="../audio/taking_in.py"/>
        <source>“{name}” is larger than 1 GB. A shorter part of it, or an MP3, can be added.</source>
        <translation>“{name}” ocupa más de 1 GB. Se puede agregar una parte más corta, o un MP3.</translation>
    </message>
    <message>
        <location filename="../audio/taking_in.py"/>
        <source>“{name}” is not a sound that can be read here. WAV, FLAC, Ogg and MP3 files can be added.</source>
        <translation>“{name}” no es un sonido que se pueda leer aquí. Se pueden agregar archivos WAV, FLAC, Ogg y MP3.</translation>
    </message>
    <message>
        <location filename="../audio/taking_in.py"/>
        <source>“{name}” is damaged and breaks off. You might copy it again from where it came from.</source>
        <translation>“{name}” está dañado y se corta. Puede copiarlo otra vez desde donde vino.</translation>
    </message>
    <message>
        <location filename="../audio/taking_in.py"/>
        <source>“{name}” is longer than 3 hours. A shorter part of it can be added.</source>
        <translation>“{name}” dura más de 3 horas. Se puede agregar una parte más corta.</translation>
    </message>
    <message>
        <location filename="../clinic/homecode.py"/>
        <source>The code has {length} signs; you typed {len}.</source>
        <translation>El código tiene {length} signos; usted escribió {len}.</translation>
    </message>
    <message>
        <location filename="../clinic/homecode.py"/>
        <source>“{sign}” is in no code; please look at that sign again.</source>
        <translation>“{sign}” no está en ningún código; por favor, mire ese signo otra vez.</translation>
    </message>
    <message>
        <location filename="../clinic/homecode.py"/>
        <source>There is a slip in the code; please look at it again, sign by sign.</source>
        <translation>Hay un error en el código; por favor, mírelo otra vez, signo por signo.</translation>
    </message>
    <message>
        <location filename="../clinic/homecode.py"/>
        <source>The code is of another version of “{title}”; this MindBody may be older or newer.</source>
        <translation>El código es de otra versión de “{title}”; este MindBody puede ser más antiguo o más nuevo.</translation>
    </message>
    <message>
        <location filename="../clinic/homecode.py"/>
        <source>The code is of a meeting that is not here; it may need a newer MindBody or a pack.</source>
        <translation>El código es de una reunión que no está aquí; puede necesitar un MindBody más nuevo o un paquete.</translation>
    </message>
    <message>
        <location filename="../clinic/homelink.py"/>
        <source>This is not a file that a MindBody group was given.</source>
        <translation>Este no es un archivo que se entregó a un grupo de MindBody.</translation>
    </message>
    <message>
        <location filename="../clinic/homelink.py"/>
        <source>meeting</source>
        <translation>reunión</translation>
    </message>
    <message>
        <location filename="../clinic/homelink.py"/>
        <source>lesson</source>
        <translation>lección</translation>
    </message>
    <message>
        <location filename="../clinic/homelink.py"/>
        <source>practice</source>
        <translation>práctica</translation>
    </message>
    <message>
        <location filename="../clinic/homelink.py"/>
        <source>breathing pattern</source>
        <translation>respiración</translation>
    </message>
    <message>
        <location filename="../clinic/homelink.py"/>
        <source>movement</source>
        <translation>movimiento</translation>
    </message>
    <message>
        <location filename="../clinic/homelink.py"/>
        <source>The {kind} “{name}” is not here; it may need a newer MindBody or a pack.</source>
        <translation>Aquí no está “{name}” ({kind}); puede necesitar un MindBody más nuevo o un paquete.</translation>
    </message>
    <message>
        <location filename="../record/backup_problems.py"/>
        <source>there is no room left on the disk</source>
        <translation>no queda espacio en el disco</translation>
    </message>
    <message>
        <location filename="../record/backup_problems.py"/>
        <source>Please free some space and try again.</source>
        <translation>Por favor, libere espacio e inténtelo otra vez.</translation>
    </message>
    <message>
        <location filename="../record/backup_problems.py"/>
        <source>its folder can&apos;t be written to</source>
        <translation>no se puede escribir en su carpeta</translation>
    </message>
    <message>
        <location filename="../record/backup_problems.py"/>
        <source>Please check that the folder is yours to change, then try again.</source>
        <translation>Por favor, compruebe que puede cambiar la carpeta e inténtelo otra vez.</translation>
    </message>
    <message>
        <location filename="../record/backup_problems.py"/>
        <source>what was written can&apos;t be read back as it was</source>
        <translation>lo que se escribió no se puede leer tal como era</translation>
    </message>
    <message>
        <location filename="../record/backup_problems.py"/>
        <source>Please check the disk or stick that it is on, then try again.</source>
        <translation>Por favor, revise el disco o la memoria USB donde está e inténtelo otra vez.</translation>
    </message>
    <message>
        <location filename="../record/backup_problems.py"/>
        <source>the disk could not be reached</source>
        <translation>no se pudo llegar al disco</translation>
    </message>
    <message>
        <location filename="../record/backup_problems.py"/>
        <source>The backup {path} could not be made: {why}. The record itself is safe. {advice}</source>
        <translation>No se pudo hacer la copia de seguridad {path}: {why}. Sus datos están a salvo. {advice}</translation>
    </message>
    <message>
        <location filename="../record/backup_problems.py"/>
        <source>The backup {path} was not put back: {why}. The record is as it was. {advice}</source>
        <translation>No se restauró la copia de seguridad {path}: {why}. Sus datos están como estaban. {advice}</translation>
    </message>
    <message>
        <location filename="../record/backup_problems.py"/>
        <source>There is no backup {path}. Please look at the list of backups, or choose another file.</source>
        <translation>No hay ninguna copia de seguridad {path}. Por favor, mire la lista de copias o elija otro archivo.</translation>
    </message>
    <message>
        <location filename="../record/backup_problems.py"/>
        <source>The file {path} is not a MindBody backup ({detail}). Nothing was changed. Please choose another file.</source>
        <translation>El archivo {path} no es una copia de seguridad de MindBody ({detail}). No se cambió nada. Por favor, elija otro archivo.</translation>
    </message>
    <message>
        <location filename="../record/backup_problems.py"/>
        <source>The backup {path} is damaged ({detail}). Nothing was changed. Please choose another backup.</source>
        <translation>La copia de seguridad {path} está dañada ({detail}). No se cambió nada. Por favor, elija otra copia.</translation>
    </message>
    <message>
        <location filename="../record/backup_problems.py"/>
        <source>The backup {path} was made by a newer MindBody ({version}). Nothing was changed. Please put it back with the newer version.</source>
        <translation>La copia de seguridad {path} se hizo con un MindBody más nuevo ({version}). No se cambió nada. Por favor, restáurela con la versión más nueva.</translation>
    </message>
    <message>
        <location filename="../record/backup_problems.py"/>
        <source>The backup {path} is locked with another passcode. Nothing was changed. Please open it with the passcode that was in use when it was made.</source>
        <translation>La copia de seguridad {path} está cerrada con otra clave de acceso. No se cambió nada. Por favor, ábrala con la clave que se usaba cuando se hizo.</translation>
    </message>
    <message>
        <location filename="../record/importing.py"/>
        <source>{file} does not go together with what is here ({error}). Nothing was changed.</source>
        <translation>{file} no encaja con lo que hay aquí ({error}). No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../record/importing.py"/>
        <source>{file} does not go together with this record: one of the two is of a sample person, who does not exist. Nothing was changed.</source>
        <translation>{file} no encaja con estos datos: uno de los dos es de una persona de muestra, que no existe. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../record/importing.py"/>
        <source>{file} was saved from another record, perhaps of another person. It can be taken in by a new, empty profile. Nothing was changed.</source>
        <translation>{file} se guardó de otros datos, quizás de otra persona. Lo puede recibir un perfil nuevo y vacío. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../record/importing.py"/>
        <source>{file} tells otherwise of {what:%Y-%m-%d} than this record does (table “{name}”). It may be older than what is here. Nothing was changed.</source>
        <translation>{file} dice del {what:%Y-%m-%d} otra cosa que estos datos (tabla “{name}”). Puede ser más antiguo que lo que hay aquí. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../record/incoming.py"/>
        <source>{file} is not a file that MindBody saved, so it was left as it is.</source>
        <translation>{file} no es un archivo que guardó MindBody, así que se dejó como está.</translation>
    </message>
    <message>
        <location filename="../record/incoming.py"/>
        <source>{file} was saved by a newer MindBody. Please take it in with that version, or a later one.</source>
        <translation>{file} se guardó con un MindBody más nuevo. Por favor, tráigalo con esa versión o una posterior.</translation>
    </message>
    <message>
        <location filename="../record/incoming.py"/>
        <source>{file} holds no tables. You might save it again where it came from.</source>
        <translation>{file} no contiene tablas. Puede guardarlo otra vez donde se hizo.</translation>
    </message>
    <message>
        <location filename="../record/incoming.py"/>
        <source>{file} holds a table “{what}” that this version does not know.</source>
        <translation>{file} contiene una tabla “{what}” que esta versión no conoce.</translation>
    </message>
    <message>
        <location filename="../record/incoming.py"/>
        <source>{file} is larger than 500 MB, which no record is.</source>
        <translation>{file} ocupa más de 500 MB, y ningunos datos ocupan tanto.</translation>
    </message>
    <message>
        <location filename="../record/incoming.py"/>
        <source>{file} can&apos;t be read ({reason}).</source>
        <translation>No se puede leer {file} ({reason}).</translation>
    </message>
    <message>
        <location filename="../record/incoming.py"/>
        <source>{file} breaks off or is damaged at line {lineno}. You might copy or save it again.</source>
        <translation>{file} se corta o está dañado en la línea {lineno}. Puede copiarlo o guardarlo otra vez.</translation>
    </message>
    <message>
        <location filename="../record/incoming.py"/>
        <source>{file} is not a file that MindBody saved{reason}.</source>
        <translation>{file} no es un archivo que guardó MindBody{reason}.</translation>
    </message>
    <message>
        <location filename="../record/incoming.py"/>
        <source>{file} is nested deeper than any file that MindBody saved.</source>
        <translation>{file} tiene más niveles que cualquier archivo que guarda MindBody.</translation>
    </message>
    <message>
        <location filename="../record/incoming.py"/>
        <source>{file} holds a broken character. You might save it again.</source>
        <translation>{file} contiene un carácter dañado. Puede guardarlo otra vez.</translation>
    </message>
    <message>
        <location filename="../record/incoming.py"/>
        <source>{file} does not say whose record it holds.</source>
        <translation>{file} no dice de quién son los datos que contiene.</translation>
    </message>
    <message>
        <location filename="../record/incoming_rows.py"/>
        <source>{name}: the table “{table}” is no list of rows.</source>
        <translation>{name}: la tabla “{table}” no es una lista de filas.</translation>
    </message>
    <message>
        <location filename="../record/incoming_rows.py"/>
        <source>{where} has neither of {reason}.</source>
        <translation>{where} no tiene ninguno de estos: {reason}.</translation>
    </message>
    <message>
        <location filename="../record/incoming_rows.py"/>
        <source>{where} has the id of a row before it.</source>
        <translation>{where} tiene el mismo id que una fila anterior.</translation>
    </message>
    <message>
        <location filename="../record/incoming_rows.py"/>
        <source>{where} has the same {reason} as a row before it.</source>
        <translation>{where} tiene lo mismo en {reason} que una fila anterior.</translation>
    </message>
    <message>
        <location filename="../record/incoming_rows.py"/>
        <source>{name}: row {number} of “{table}” points to a {other} that is not in the file.</source>
        <translation>{name}: la fila {number} de “{table}” remite a “{other}”, y eso no está en el archivo.</translation>
    </message>
    <message>
        <location filename="../record/incoming_rows.py"/>
        <source>{name}: row {number} of “{table}”</source>
        <translation>{name}: la fila {number} de “{table}”</translation>
    </message>
    <message>
        <location filename="../record/incoming_rows.py"/>
        <source>{where} is no row of named values.</source>
        <translation>{where} no es una fila de valores con nombre.</translation>
    </message>
    <message>
        <location filename="../record/incoming_rows.py"/>
        <source>{where} has a column “{what}” that is not known here.</source>
        <translation>{where} tiene una columna “{what}” que aquí no se conoce.</translation>
    </message>
    <message>
        <location filename="../record/incoming_rows.py"/>
        <source>{where} lacks “{name}”.</source>
        <translation>A {where} le falta “{name}”.</translation>
    </message>
    <message>
        <location filename="../record/incoming_rows.py"/>
        <source>{where} has nothing under “{name}”.</source>
        <translation>{where} no tiene nada en “{name}”.</translation>
    </message>
    <message>
        <location filename="../record/incoming_rows.py"/>
        <source>{where} has an unfit value under “{name}”.</source>
        <translation>{where} tiene un valor que no sirve en “{name}”.</translation>
    </message>
    <message>
        <location filename="../record/problems.py"/>
        <source>The groups&apos; store {path}</source>
        <translation>El archivo de los grupos {path}</translation>
    </message>
    <message>
        <location filename="../record/problems.py"/>
        <source>The record {path}</source>
        <translation>El archivo de datos {path}</translation>
    </message>
    <message>
        <location filename="../record/problems.py"/>
        <source>{it} was written by a newer MindBody (format {schema}; this one knows up to {known}). Nothing was changed. Please open it with the newer version.</source>
        <translation>{it} se escribió con un MindBody más nuevo (formato {schema}; este conoce hasta el {known}). No se cambió nada. Por favor, ábralo con la versión más nueva.</translation>
    </message>
    <message>
        <location filename="../record/problems.py"/>
        <source>The file {path} is not what MindBody keeps there, so it was left as it is. Please move it away, or put the right one back in its place.</source>
        <translation>El archivo {path} no es lo que MindBody guarda ahí, así que se dejó como está. Por favor, muévalo a otro lugar o ponga de nuevo el correcto en su sitio.</translation>
    </message>
    <message>
        <location filename="../record/problems.py"/>
        <source>{it} is damaged ({detail}). Nothing was changed. Please put a backup in its place, and keep this file.</source>
        <translation>{it} está dañado ({detail}). No se cambió nada. Por favor, ponga una copia de seguridad en su lugar y guarde este archivo.</translation>
    </message>
    <message>
        <location filename="../record/problems.py"/>
        <source>{it} is not as it was when it was last closed: the disk, a sync or another program has changed it. Nothing was changed now. Please put a backup in its place, or open it as it is if you changed it yourself.</source>
        <translation>{it} no está como estaba cuando se cerró por última vez: el disco, una sincronización u otro programa lo cambió. Ahora no se cambió nada. Por favor, ponga una copia de seguridad en su lugar, o ábralo como está si lo cambió usted.</translation>
    </message>
    <message>
        <location filename="../record/problems.py"/>
        <source>{it} is locked with a passcode. Please open it with the passcode.</source>
        <translation>{it} está cerrado con una clave de acceso. Por favor, ábralo con la clave.</translation>
    </message>
    <message>
        <location filename="../record/problems.py"/>
        <source>{it} is empty, which it never is by itself, so it was left as it is. Please put a backup in its place, or move the empty file away to begin anew.</source>
        <translation>{it} está vacío, y nunca lo está por sí solo, así que se dejó como está. Por favor, ponga una copia de seguridad en su lugar, o mueva el archivo vacío para empezar de nuevo.</translation>
    </message>
    <message>
        <location filename="../record/problems.py"/>
        <source>{it} is gone, and its backups are still there. Nothing was changed. Please put one of them in its place.</source>
        <translation>{it} ya no está, y sus copias de seguridad siguen ahí. No se cambió nada. Por favor, ponga una de ellas en su lugar.</translation>
    </message>
    <message>
        <location filename="../record/problems.py"/>
        <source>{it} is in use by another program. Please close the other MindBody window, or wait for the sync to end, and try again.</source>
        <translation>{it} está en uso por otro programa. Por favor, cierre la otra ventana de MindBody, o espere a que termine la sincronización, e inténtelo otra vez.</translation>
    </message>
    <message>
        <location filename="../record/problems.py"/>
        <source>{it} was replaced by a sync or another program while it was open, so the last change was not saved. What you had here is kept beside it. Please close MindBody and open it again.</source>
        <translation>{it} fue reemplazado por una sincronización u otro programa mientras estaba abierto, así que no se guardó el último cambio. Lo que tenía aquí se guarda al lado. Por favor, cierre MindBody y ábralo otra vez.</translation>
    </message>
    <message>
        <location filename="../record/problems.py"/>
        <source>{it} is in use on another computer now, so the last change was not saved. Please close MindBody here, or close it there and open it here again.</source>
        <translation>{it} se usa ahora en otra computadora, así que no se guardó el último cambio. Por favor, cierre MindBody aquí, o ciérrelo allá y ábralo aquí otra vez.</translation>
    </message>
    <message>
        <location filename="../record/problems.py"/>
        <source>There is no room left on the disk of {path}, so the last change was not saved. What was saved before is safe. Please free some space and try again.</source>
        <translation>No queda espacio en el disco de {path}, así que no se guardó el último cambio. Lo que se guardó antes está a salvo. Por favor, libere espacio e inténtelo otra vez.</translation>
    </message>
    <message>
        <location filename="../record/problems.py"/>
        <source>{it} cannot be written to. Please check that its folder is yours to change, then try again.</source>
        <translation>No se puede escribir: {it}. Por favor, compruebe que puede cambiar su carpeta e inténtelo otra vez.</translation>
    </message>
    <message>
        <location filename="../record/problems.py"/>
        <source>{it} could not be reached ({detail}). Please check the disk or stick that it is on, then try again.</source>
        <translation>No se pudo llegar hasta aquí: {it} ({detail}). Por favor, revise el disco o la memoria USB donde está e inténtelo otra vez.</translation>
    </message>
    <message>
        <location filename="../record/problems.py"/>
        <source>{it} is of an older MindBody, and is brought up to date only when there is a backup of it. {detail}</source>
        <translation>{it} es de un MindBody más antiguo, y solo se actualiza cuando hay una copia de seguridad. {detail}</translation>
    </message>
    <message>
        <location filename="../record/problems.py"/>
        <source>The clinic&apos;s store on the server that {path} names can&apos;t be reached ({detail}). Please check the network and that file, then try again.</source>
        <translation>No se puede llegar a los datos de los grupos en el servidor que nombra {path} ({detail}). Por favor, revise la red y ese archivo e inténtelo otra vez.</translation>
    </message>
    <message>
        <location filename="../record/problems.py"/>
        <source>The clinic&apos;s store on the server has an audit list, and {path} is not its key. Please copy that file from the computer on which the store was begun.</source>
        <translation>Los datos de los grupos en el servidor tienen una lista de control, y {path} no es su clave. Por favor, copie ese archivo de la computadora donde se empezaron los datos.</translation>
    </message>
    <message>
        <location filename="../record/text.py"/>
        <source>This text holds a broken character. Please take it out or type it again.</source>
        <translation>Este texto contiene un carácter dañado. Por favor, quítelo o escríbalo otra vez.</translation>
    </message>
    <message>
        <location filename="../wiring/record_door.py"/>
        <source>{path} could not be written ({reason}). You might choose another folder.</source>
        <translation>No se pudo escribir {path} ({reason}). Puede elegir otra carpeta.</translation>
    </message>
    <message>
        <location filename="../wiring/record_door.py"/>
        <source>Nothing was taken in, since no backup could be made ({reason}).</source>
        <translation>No se trajo nada, porque no se pudo hacer una copia de seguridad ({reason}).</translation>
    </message>
</context>
<context>
    <name>unlock</name>
    <message>
        <location filename="../ui/viewmodels/unlock.py"/>
        <source>You can try again in 1 second.</source>
        <translation>Puede intentar de nuevo en 1 segundo.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/unlock.py"/>
        <source>You can try again in {count} seconds.</source>
        <translation>Puede intentar de nuevo en {count} segundos.</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/unlock.py"/>
        <source>You can try again in {count} minutes.</source>
        <translation>Puede intentar de nuevo en {count} minutos.</translation>
    </message>
</context>
<context>
    <name>visit</name>
    <message>
        <location filename="../ui/viewmodels/visit_words.py"/>
        <source>In the morning</source>
        <translation>Por la mañana</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/visit_words.py"/>
        <source>In the afternoon</source>
        <translation>Por la tarde</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/visit_words.py"/>
        <source>In the evening</source>
        <translation>Al final de la tarde</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/visit_words.py"/>
        <source>At night</source>
        <translation>Por la noche</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/visit_words.py"/>
        <source>Lying down</source>
        <translation>Posición acostada</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/visit_words.py"/>
        <source>Leaning back</source>
        <translation>Posición reclinada</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/visit_words.py"/>
        <source>Sitting</source>
        <translation>Posición sentada</translation>
    </message>
    <message>
        <location filename="../ui/viewmodels/visit_words.py"/>
        <source>Standing</source>
        <translation>De pie</translation>
    </message>
</context>
<context>
    <name>welcome</name>
    <message>
        <location filename="../ui/pages/first_run/screens.py"/>
        <source>What may we call you?</source>
        <translation>¿Cómo podemos llamarle?</translation>
    </message>
    <message>
        <location filename="../ui/pages/first_run/screens.py"/>
        <source>A first name or nickname. Or nothing at all.</source>
        <translation>Un nombre o un apodo. O nada.</translation>
    </message>
    <message>
        <location filename="../ui/pages/first_run/screens.py"/>
        <source>Make yourself comfortable</source>
        <translation>Póngase a gusto</translation>
    </message>
    <message>
        <location filename="../ui/pages/first_run/screens.py"/>
        <source>All of this can be changed later. What is set now is a gentle start.</source>
        <translation>Todo esto se puede cambiar después. Lo que ya está puesto es un comienzo suave.</translation>
    </message>
    <message>
        <location filename="../ui/pages/first_run/screens.py"/>
        <source>Where it hurts, and what matters</source>
        <translation>Dónde duele, y qué importa</translation>
    </message>
    <message>
        <location filename="../ui/pages/first_run/screens.py"/>
        <source>Leave empty whatever you like.</source>
        <translation>Deje en blanco lo que quiera.</translation>
    </message>
    <message>
        <location filename="../ui/pages/first_run/screens.py"/>
        <source>This is how a lesson looks</source>
        <translation>Así se ve una lección</translation>
    </message>
    <message>
        <location filename="../ui/pages/first_run/screens.py"/>
        <source>Your pain is real. We go at your pace, and stopping is always allowed.</source>
        <translation>Su dolor es real. Vamos a su ritmo, y siempre puede parar.</translation>
    </message>
    <message>
        <location filename="../ui/pages/first_run/screens.py"/>
        <source>What it is, and what it is not</source>
        <translation>Qué es, y qué no es</translation>
    </message>
    <message>
        <location filename="../ui/pages/first_run/screens.py"/>
        <source>This app teaches skills for living with long-lasting pain. It does not diagnose, treat an emergency, or replace your care team. Do not start, stop or change a medicine because of it.</source>
        <translation>Esta aplicación enseña maneras de vivir con un dolor que dura. No diagnostica, no atiende emergencias ni sustituye a su equipo de salud. No empiece, deje ni cambie ninguna medicina por lo que lea aquí.</translation>
    </message>
    <message>
        <location filename="../ui/pages/first_run/screens.py"/>
        <source>It works offline. What you write stays on this computer.</source>
        <translation>Funciona sin conexión. Lo que escribe se queda en esta computadora.</translation>
    </message>
    <message>
        <location filename="../ui/pages/first_run/screens.py"/>
        <source>It does not watch over you. If something feels worse, stop and tell a professional.</source>
        <translation>No vigila cómo está usted. Si algo empeora, pare y dígaselo a un profesional.</translation>
    </message>
    <message>
        <location filename="../ui/pages/first_run/screens.py"/>
        <source>Before you start</source>
        <translation>Antes de empezar</translation>
    </message>
    <message>
        <location filename="../ui/pages/first_run/screens.py"/>
        <source>A few plain words first.</source>
        <translation>Primero, unas palabras claras.</translation>
    </message>
</context>
</TS>
