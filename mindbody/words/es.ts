<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} a {end}</translation>
    </message>
    <message>
        <source>keep whole</source>
        <translation>sin recortar</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>En total</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloque</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>De, a</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>When time is short</source>
        <translation>Cuando falta tiempo</translation>
    </message>
    <message>
        <source>On the clock</source>
        <translation>En el reloj</translation>
    </message>
    <message>
        <source>The course of the meeting</source>
        <translation>El curso de la reunión</translation>
    </message>
    <message>
        <source>To hand out</source>
        <translation>Para entregar</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Blocks marked “keep whole” are never cut to catch up. Nor is the break cut below 3 minutes.</source>
        <translation>Los bloques con “sin recortar” nunca se acortan para ganar tiempo. Tampoco la pausa baja de 3 minutos.</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Antes de empezar</translation>
    </message>
    <message>
        <source>Notes for the one who leads</source>
        <translation>Notas para quien guía</translation>
    </message>
    <message>
        <source>{start} to {end}: {title}</source>
        <translation>{start} a {end}: {title}</translation>
    </message>
    <message>
        <source>On the screen</source>
        <translation>En la pantalla</translation>
    </message>
    <message>
        <source>On the empty sheet</source>
        <translation>En la hoja en blanco</translation>
    </message>
    <message>
        <source>To answer from 0 to 10, without names</source>
        <translation>Para responder de 0 a 10, sin nombres</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>Diga</translation>
    </message>
    <message>
        <source>If asked</source>
        <translation>Si preguntan</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>Entregue</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation>{n} minutos</translation>
    </message>
    <message>
        <source>{minutes}. Keep it whole.</source>
        <translation>{minutes}. No lo recorte.</translation>
    </message>
    <message>
        <source>Breath: {title}.</source>
        <translation>Respiración: {title}.</translation>
    </message>
    <message>
        <source>Practice: {title}.</source>
        <translation>Práctica: {title}.</translation>
    </message>
    <message>
        <source>Movement: {titles}.</source>
        <translation>Movimiento: {titles}.</translation>
    </message>
    <message>
        <source>On the timer: {n} minutes.</source>
        <translation>En el reloj: {n} minutos.</translation>
    </message>
    <message>
        <source>{title}: {words}</source>
        <translation>{title}: {words}</translation>
    </message>
    <message>
        <source>What the screen shows, to read at your own pace.</source>
        <translation>Lo que muestra la pantalla, para leer a su ritmo.</translation>
    </message>
    <message>
        <source>These pages are yours. New or different pain needs a person, and not a page.</source>
        <translation>Estas páginas son suyas. Si hay un dolor nuevo o distinto, hace falta una persona y no una página.</translation>
    </message>
    <message>
        <source>For this week</source>
        <translation>Para esta semana</translation>
    </message>
    <message>
        <source>To take with you</source>
        <translation>Para llevar</translation>
    </message>
    <message>
        <source>This sheet is yours. Nobody collects it. Any of it may stay empty.</source>
        <translation>Esta hoja es suya. Nadie la recoge. Puede dejar en blanco lo que quiera.</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>We meet again on</source>
        <translation>Nos vemos de nuevo el</translation>
    </message>
    <message>
        <source>A smaller version counts. So does coming back. In your own MindBody (Settings, From my group): {code}</source>
        <translation>Una versión más pequeña cuenta. Volver también. En su propio MindBody (Ajustes, De mi grupo): {code}</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>Hoja de asistencia</translation>
    </message>
    <message>
        <source>Handouts in large print</source>
        <translation>Hojas para llevar en letra grande</translation>
    </message>
    <message>
        <source>Empty sheets to write on</source>
        <translation>Hojas en blanco para escribir</translation>
    </message>
    <message>
        <source>Cards for the week</source>
        <translation>Tarjetas de la semana</translation>
    </message>
    <message>
        <source>Safety pages</source>
        <translation>Páginas de seguridad</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Papers for {count} meetings</source>
        <translation>Papeles para {count} reuniones</translation>
    </message>
    <message>
        <source>Sheet: {title}</source>
        <translation>Hoja: {title}</translation>
    </message>
    <message>
        <source>{code}. {title}</source>
        <translation>{code}. {title}</translation>
    </message>
    <message>
        <source>Name for this group</source>
        <translation>Nombre para este grupo</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Vino</translation>
    </message>
    <message>
        <source>Came late</source>
        <translation>Llegó tarde</translation>
    </message>
    <message>
        <source>Left early</source>
        <translation>Se fue antes</translation>
    </message>
    <message>
        <source>Any name will do. Your real name is not asked for.</source>
        <translation>Sirve cualquier nombre. No se pide el verdadero.</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Quién vino</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>A quién llamar</translation>
    </message>
    <message>
        <source>Emergency: {number}</source>
        <translation>Emergencias: {number}</translation>
    </message>
    <message>
        <source>Emergency number</source>
        <translation>Número de emergencias</translation>
    </message>
    <message>
        <source>Help line, at any hour</source>
        <translation>Línea de ayuda, a cualquier hora</translation>
    </message>
    <message>
        <source>This clinic</source>
        <translation>Este centro</translation>
    </message>
    <message>
        <source>{name}: {reach}. {about}</source>
        <translation>{name}: {reach}. {about}</translation>
    </message>
    <message>
        <source>{line} (Not checked yet.)</source>
        <translation>{line} (Aún no comprobado.)</translation>
    </message>
    <message>
        <source>took part in a group of {count} meetings on living well beside pain.</source>
        <translation>participó en un grupo de {count} reuniones sobre cómo vivir bien junto al dolor.</translation>
    </message>
    <message>
        <source>took part in a group on living well beside pain.</source>
        <translation>participó en un grupo sobre cómo vivir bien junto al dolor.</translation>
    </message>
    <message>
        <source>You came on good days and on hard ones. What you learned is yours to keep.</source>
        <translation>Usted vino en días buenos y en días difíciles. Lo que aprendió es suyo.</translation>
    </message>
    <message>
        <source>Thank you for being here</source>
        <translation>Gracias por haber venido</translation>
    </message>
    <message>
        <source>With warm regard to</source>
        <translation>Con mucho aprecio, para</translation>
    </message>
    <message>
        <source>With you on the way</source>
        <translation>En el camino con usted</translation>
    </message>
    <message>
        <source>How much energy it takes</source>
        <translation>Cuánta energía pide</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Very little</source>
        <translation>Muy poca</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Poca</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>How you are placed</source>
        <translation>En qué posición</translation>
    </message>
    <message>
        <source>Lying</source>
        <translation>Acostarse</translation>
    </message>
    <message>
        <source>Reclining</source>
        <translation>Reclinarse</translation>
    </message>
    <message>
        <source>Seated</source>
        <translation>Sentarse</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>De pie</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Cuánto cuesta</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Alone or with others</source>
        <translation>A solas o en compañía</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>A solas</translation>
    </message>
    <message>
        <source>With others</source>
        <translation>En compañía</translation>
    </message>
    <message>
        <source>Reminders</source>
        <comment>Practice</comment>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Reminders</source>
        <comment>Check-in</comment>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Reminders</source>
        <comment>Winding down</comment>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Reminders</source>
        <comment>Pacing step</comment>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Reminders</source>
        <comment>This is the time you set for a practice. Only if it suits you.</comment>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Reminders</source>
        <comment>This is the time you set to note how it is.</comment>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Reminders</source>
        <comment>This is the time you set to wind down, with a slow breath.</comment>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Reminders</source>
        <comment>This is the time you set for your pacing step.</comment>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Reminders</source>
        <comment>In 10 minutes</comment>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Reminders</source>
        <comment>In 30 minutes</comment>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Reminders</source>
        <comment>In an hour</comment>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Reminders</source>
        <comment>This evening</comment>
        <translation>Recordatorios</translation>
    </message>
</context>
<context>
    <name>AboutPart</name>
    <message>
        <source>MindBody {version}</source>
        <translation>MindBody {version}</translation>
    </message>
    <message>
        <source>Who has looked it over</source>
        <translation>Quién lo ha revisado</translation>
    </message>
    <message>
        <source>No clinician has reviewed the lessons, practices and safety pages yet.</source>
        <translation>Ningún profesional de salud ha revisado todavía las lecciones, las prácticas y las páginas de seguridad.</translation>
    </message>
    <message>
        <source>Help lines marked “not checked yet” have not been called by us.</source>
        <translation>Las líneas de ayuda con “aún no comprobado” no las hemos llamado.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Show the sources</source>
        <translation>Mostrar las fuentes</translation>
    </message>
</context>
<context>
    <name>AfterPage</name>
    <message>
        <source>And how is it now?</source>
        <translation>¿Y cómo está ahora?</translation>
    </message>
    <message>
        <source>There is no right way to feel after this.</source>
        <translation>No hay una manera correcta de sentirse después de esto.</translation>
    </message>
    <message>
        <source>How it is now</source>
        <translation>Cómo está ahora</translation>
    </message>
    <message>
        <source>More settled</source>
        <translation>Con más calma</translation>
    </message>
    <message>
        <source>About the same</source>
        <translation>Más o menos igual</translation>
    </message>
    <message>
        <source>More stirred up</source>
        <translation>Con más inquietud</translation>
    </message>
    <message>
        <source>Your mood now, if you like</source>
        <translation>Su ánimo ahora, si quiere</translation>
    </message>
    <message>
        <source>Your mood now</source>
        <translation>Su ánimo ahora</translation>
    </message>
    <message>
        <source>Very low</source>
        <translation>Muy bajo</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Okay</source>
        <translation>Regular</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bueno</translation>
    </message>
    <message>
        <source>Your pain now, if you like</source>
        <translation>Su dolor ahora, si quiere</translation>
    </message>
    <message>
        <source>Pain now</source>
        <translation>Dolor ahora</translation>
    </message>
    <message>
        <source>No pain</source>
        <translation>Sin dolor</translation>
    </message>
    <message>
        <source>As bad as you can imagine</source>
        <translation>El peor que pueda imaginar</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Skip this</source>
        <translation>Omitir esto</translation>
    </message>
    <message>
        <source>{title}, {length}</source>
        <translation>{title}, {length}</translation>
    </message>
    <message>
        <source>Good to hear. It may stay a while or pass; both are normal.</source>
        <translation>Nos alegra saberlo. Puede durar un rato o pasar; las dos cosas son normales.</translation>
    </message>
    <message>
        <source>That is common. It still counts as practice.</source>
        <translation>Es algo común. También cuenta como práctica.</translation>
    </message>
    <message>
        <source>That happens to many people, and it is not your fault.</source>
        <translation>Le pasa a mucha gente, y no es culpa suya.</translation>
    </message>
    <message>
        <source>This sounds like a very hard time. You deserve a person beside you. “Need help now” tells whom you can reach, at any hour.</source>
        <translation>Parece que pasa por un momento muy difícil. Usted merece tener a alguien a su lado. “Necesito ayuda ahora” le dice a quién puede acudir, a cualquier hora.</translation>
    </message>
    <message>
        <source>It was like this last time too. One of these may suit you better than watching the body. You might also tell your care team how the practices leave you.</source>
        <translation>La vez pasada también fue así. Quizás le venga mejor una de estas que observar el cuerpo. También podría contarle a su equipo de salud cómo le dejan las prácticas.</translation>
    </message>
    <message>
        <source>It was like this last time too. Another kind of practice may suit you better. You might also tell someone you trust, or your care team, how these sessions leave you.</source>
        <translation>La vez pasada también fue así. Quizás le venga mejor otro tipo de práctica. También podría contarle a alguien de confianza, o a su equipo de salud, cómo le dejan estas sesiones.</translation>
    </message>
    <message>
        <source>Would you like a few minutes to find your feet? You can stop at any time.</source>
        <translation>¿Quiere unos minutos para recuperar el suelo bajo los pies? Puede parar en cualquier momento.</translation>
    </message>
</context>
<context>
    <name>AgendaPart</name>
    <message>
        <source>Go there</source>
        <translation>Ir ahí</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>{title} (kept for what people take home)</source>
        <translation>{title} (queda para lo que la gente se lleva)</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Volver a incluirlo</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Dejarlo fuera</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>por venir</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>fuera</translation>
    </message>
</context>
<context>
    <name>AmountStepper</name>
    <message>
        <source>Fewer</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Fewer: {what}</source>
        <translation>Menos: {what}</translation>
    </message>
    <message>
        <source>More: {what}</source>
        <translation>Más: {what}</translation>
    </message>
</context>
<context>
    <name>AskedRow</name>
    <message>
        <source>Not today</source>
        <translation>Hoy no</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>No me corresponde</translation>
    </message>
    <message>
        <source>No pain</source>
        <translation>Sin dolor</translation>
    </message>
    <message>
        <source>Very bad</source>
        <translation>Muy mal</translation>
    </message>
    <message>
        <source>As bad as you can imagine</source>
        <translation>El peor que pueda imaginar</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>Muy bien</translation>
    </message>
</context>
<context>
    <name>BackupRows</name>
    <message>
        <source>Show fewer</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>Show all {n}</source>
        <translation>Mostrar todo ({n})</translation>
    </message>
</context>
<context>
    <name>BackupsPart</name>
    <message>
        <source>A backup is a whole copy of what you wrote. One is made by itself on each day with something new, and opened once to see that it works. They lie on this computer: a copy on a stick keeps you safe if the computer breaks.</source>
        <translation>Una copia de seguridad es una copia completa de lo que usted escribió. Cada día con algo nuevo se hace una sola, y se abre una vez para ver que funciona. Están en esta computadora: una copia en una memoria USB le protege si la computadora falla.</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Hacer una copia ahora</translation>
    </message>
    <message>
        <source>Put one back from a file ...</source>
        <translation>Recuperar una desde un archivo ...</translation>
    </message>
    <message>
        <source>Leave all as it is</source>
        <translation>Dejar todo como está</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Todavía no hay ninguna copia de seguridad.</translation>
    </message>
</context>
<context>
    <name>BackupsViewModel</name>
    <message>
        <source>Looking for the newest good backup ...</source>
        <translation>Buscando la última copia buena ...</translation>
    </message>
    <message>
        <source>Making a backup and checking it ...</source>
        <translation>Haciendo y comprobando una copia ...</translation>
    </message>
    <message>
        <source>Looking at the backup ...</source>
        <translation>Mirando la copia ...</translation>
    </message>
    <message>
        <source>Putting the backup back ...</source>
        <translation>Recuperando la copia ...</translation>
    </message>
    <message>
        <source>Copying ...</source>
        <translation>Copiando ...</translation>
    </message>
    <message>
        <source>A backup is made and checked. It holds all that you wrote until {when}.</source>
        <translation>La copia está hecha y comprobada. Tiene todo lo que usted escribió hasta {when}.</translation>
    </message>
    <message>
        <source>The copy is in {name} now, and was read back.</source>
        <translation>La copia está ahora en {name}, y se leyó de vuelta.</translation>
    </message>
    <message>
        <source>That is not the passcode of this backup. Nothing was changed.</source>
        <translation>Esa no es la clave de acceso de esta copia. No se cambió nada.</translation>
    </message>
    <message>
        <source>This backup has lost its key. Please choose another one.</source>
        <translation>Esta copia perdió su llave. Por favor, elija otra.</translation>
    </message>
    <message>
        <source>locked with a passcode</source>
        <translation>protegida con clave de acceso</translation>
    </message>
    <message>
        <source>Your record as it is now is kept as a backup first, so you can go back to it.</source>
        <translation>Primero se guarda una copia de sus datos tal como están ahora, para que pueda volver a ellos.</translation>
    </message>
    <message>
        <source>The file that can&apos;t be used is kept beside it. Nothing is deleted.</source>
        <translation>El archivo que no se puede usar se guarda a su lado. No se borra nada.</translation>
    </message>
    <message>
        <source>The backup of {when}</source>
        <translation>La copia de {when}</translation>
    </message>
</context>
<context>
    <name>BlankPage</name>
    <message>
        <source>Hidden</source>
        <translation>Oculto</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>BlankView</name>
    <message>
        <source>Nothing is shown</source>
        <translation>No se muestra nada</translation>
    </message>
</context>
<context>
    <name>BodyScreen</name>
    <message>
        <source>Leave these parts out</source>
        <translation>Dejar fuera estas partes</translation>
    </message>
    <message>
        <source>You might tap a part that hurts too much to turn to. Practices and movements leave it alone.</source>
        <translation>Puede tocar una parte que duela demasiado como para atenderla. Las prácticas y los movimientos la dejan en paz.</translation>
    </message>
    <message>
        <source>What matters to you</source>
        <translation>Lo que le importa</translation>
    </message>
    <message>
        <source>Pain can make these smaller. They are still yours.</source>
        <translation>El dolor puede hacer estas cosas más pequeñas. Siguen siendo suyas.</translation>
    </message>
</context>
<context>
    <name>BreakView</name>
    <message>
        <source>Break: we go on at</source>
        <translation>Pausa: seguimos a las</translation>
    </message>
    <message>
        <source>We go on now</source>
        <translation>Seguimos ahora</translation>
    </message>
    <message>
        <source>In 1 minute</source>
        <translation>En 1 minuto</translation>
    </message>
    <message>
        <source>In {n} minutes</source>
        <translation>En {n} minutos</translation>
    </message>
</context>
<context>
    <name>BreathPage</name>
    <message>
        <source>Breathing</source>
        <translation>Respiración</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>This one holds the breath</source>
        <translation>En esta se retiene el aire</translation>
    </message>
    <message>
        <source>Holding is not for everyone. Please read the list below first. Leave it out with any of these, or with panic. You can take your word back in Settings at any time.</source>
        <translation>Retener el aire no es para todos. Por favor, lea primero la lista de abajo. Si algo de eso le ocurre, o si tiene ataques de pánico, no lo haga. Puede cambiar de idea en Ajustes cuando quiera.</translation>
    </message>
    <message>
        <source>None of these is so for me, holds are all right</source>
        <translation>Nada de esto me ocurre, puedo retener el aire</translation>
    </message>
    <message>
        <source>How it is led</source>
        <translation>Cómo se guía</translation>
    </message>
    <message>
        <source>Soft tones</source>
        <translation>Tonos suaves</translation>
    </message>
    <message>
        <source>A tone rises as you breathe in, and falls as you breathe out.</source>
        <translation>Un tono sube cuando usted inhala y baja cuando suelta el aire.</translation>
    </message>
    <message>
        <source>Spoken words</source>
        <translation>Palabras habladas</translation>
    </message>
    <message>
        <source>A voice says when to breathe in and out.</source>
        <translation>Una voz dice cuándo inhalar y cuándo soltar el aire.</translation>
    </message>
    <message>
        <source>The pace begins at ten breaths a minute and slows over a minute and a half. It can begin at yours.</source>
        <translation>Se empieza con diez respiraciones por minuto y se va más lento durante un minuto y medio. También puede empezar a su propio ritmo.</translation>
    </message>
    <message>
        <source>Tap at each breath in</source>
        <translation>Toque cada vez que inhale</translation>
    </message>
    <message>
        <source>Before slow breathing</source>
        <translation>Antes de respirar lento</translation>
    </message>
    <message>
        <source>Take from favourites</source>
        <translation>Quitar de favoritas</translation>
    </message>
    <message>
        <source>Keep as favourite</source>
        <translation>Guardar como favorita</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Cuánto tiempo</translation>
    </message>
    <message>
        <source>One more.</source>
        <translation>Una más.</translation>
    </message>
    <message>
        <source>{n} more.</source>
        <translation>{n} más.</translation>
    </message>
    <message>
        <source>Five taps are enough. There is no right pace.</source>
        <translation>Con cinco toques basta. No hay un ritmo correcto.</translation>
    </message>
    <message>
        <source>It begins at your own pace now. Tap again to change it.</source>
        <translation>Ahora empieza a su propio ritmo. Toque de nuevo para cambiarlo.</translation>
    </message>
    <message>
        <source>Breath holds are on. Begin when you like.</source>
        <translation>Ya puede retener el aire. Empiece cuando quiera.</translation>
    </message>
    <message>
        <source>Kept as favourite.</source>
        <translation>Guardada como favorita.</translation>
    </message>
    <message>
        <source>No favourite any more.</source>
        <translation>Ya no está entre sus favoritas.</translation>
    </message>
</context>
<context>
    <name>BreathViewModel</name>
    <message>
        <source>As it is</source>
        <translation>Tal como es</translation>
    </message>
    <message>
        <source>{n} seconds</source>
        <translation>{n} segundos</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation>{n} minutos</translation>
    </message>
    <message>
        <source>Your own breath, at its own pace</source>
        <translation>Su propia respiración, a su ritmo</translation>
    </message>
    <message>
        <source>in {n}</source>
        <translation>inhalar {n}</translation>
    </message>
    <message>
        <source>a sip more {n}</source>
        <translation>un sorbo más {n}</translation>
    </message>
    <message>
        <source>hold {n}</source>
        <translation>retener {n}</translation>
    </message>
    <message>
        <source>out {n}</source>
        <translation>soltar {n}</translation>
    </message>
    <message>
        <source>rest {n}</source>
        <translation>pausa {n}</translation>
    </message>
    <message>
        <source>{pattern} seconds</source>
        <translation>{pattern} segundos</translation>
    </message>
</context>
<context>
    <name>BreathePage</name>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change the breathing guide</source>
        <translation>Cambiar la guía de respiración</translation>
    </message>
    <message>
        <source>A flower</source>
        <translation>Una flor</translation>
    </message>
    <message>
        <source>A circle</source>
        <translation>Un círculo</translation>
    </message>
    <message>
        <source>A bar</source>
        <translation>Una barra</translation>
    </message>
    <message>
        <source>Words only</source>
        <translation>Solo palabras</translation>
    </message>
    <message>
        <source>Only notice the breath</source>
        <translation>Solo notar la respiración</translation>
    </message>
    <message>
        <source>Grounding instead</source>
        <translation>Mejor, volver al presente</translation>
    </message>
</context>
<context>
    <name>BreathingView</name>
    <message>
        <source>Breathing guide</source>
        <translation>Guía de respiración</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Inhale</translation>
    </message>
    <message>
        <source>A little more</source>
        <translation>Un poco más</translation>
    </message>
    <message>
        <source>Hold, if it is easy</source>
        <translation>Retenga, si es fácil</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Suelte el aire</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Descanse</translation>
    </message>
    <message>
        <source>Your own breath</source>
        <translation>Su propia respiración</translation>
    </message>
</context>
<context>
    <name>CalmView</name>
    <message>
        <source>A quiet landscape</source>
        <translation>Un paisaje tranquilo</translation>
    </message>
</context>
<context>
    <name>CarePage</name>
    <message>
        <source>What is kept about groups</source>
        <translation>Lo que se guarda de los grupos</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Todos los grupos</translation>
    </message>
    <message>
        <source>Passcode</source>
        <translation>Clave de acceso</translation>
    </message>
    <message>
        <source>How it looks, and where you are</source>
        <translation>Cómo se ve, y dónde está usted</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Hacer una copia ahora</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Take them out for good</source>
        <translation>Quitarlos para siempre</translation>
    </message>
    <message>
        <source>All that is kept about them goes, out of the backups too. It can&apos;t be taken back.</source>
        <translation>Se borra todo lo que se guarda de ellos, también de las copias de seguridad. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Yes, take them out</source>
        <translation>Sí, quitarlos</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Conservarlos</translation>
    </message>
    <message>
        <source>Groups whose time is over</source>
        <translation>Grupos cuyo tiempo terminó</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Quién hizo qué</translation>
    </message>
    <message>
        <source>There are none. A group goes some months after its end, as you set it there.</source>
        <translation>No hay ninguno. Un grupo se borra algunos meses después de su fin, según lo que usted eligió allí.</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Show as table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>each day</source>
        <translation>cada día</translation>
    </message>
    <message>
        <source>the middle</source>
        <translation>el punto medio</translation>
    </message>
    <message>
        <source>where most days lie</source>
        <translation>la mayoría de los días</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>flare</source>
        <translation>brote</translation>
    </message>
    <message>
        <source>The chart as a table</source>
        <translation>El gráfico como tabla</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Todavía no hay nada que mostrar</translation>
    </message>
    <message>
        <source>{title}, over time</source>
        <translation>{title}, a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Show as picture</source>
        <translation>Mostrar como imagen</translation>
    </message>
</context>
<context>
    <name>CheckInPage</name>
    <message>
        <source>How is it right now?</source>
        <translation>¿Cómo está en este momento?</translation>
    </message>
    <message>
        <source>Only what you feel like saying. Any answer is right.</source>
        <translation>Solo lo que tenga ganas de decir. Cualquier respuesta está bien.</translation>
    </message>
    <message>
        <source>Pain now</source>
        <translation>Dolor ahora</translation>
    </message>
    <message>
        <source>No pain</source>
        <translation>Sin dolor</translation>
    </message>
    <message>
        <source>As bad as you can imagine</source>
        <translation>El peor que pueda imaginar</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energía</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Poca</translation>
    </message>
    <message>
        <source>Okay</source>
        <translation>Regular</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Buena</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Lying</source>
        <translation>Acostarse</translation>
    </message>
    <message>
        <source>Reclining</source>
        <translation>Reclinarse</translation>
    </message>
    <message>
        <source>Seated</source>
        <translation>Sentarse</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>De pie</translation>
    </message>
    <message>
        <source>Your pain now</source>
        <translation>Su dolor ahora</translation>
    </message>
    <message>
        <source>Your energy</source>
        <translation>Su energía</translation>
    </message>
    <message>
        <source>How you will be</source>
        <translation>En qué posición estará</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Skip this</source>
        <translation>Omitir esto</translation>
    </message>
    <message>
        <source>I don&apos;t feel safe</source>
        <translation>No me siento a salvo</translation>
    </message>
</context>
<context>
    <name>CheckInViewModel</name>
    <message>
        <source>Please write a time of yesterday from 17:00 on, such as 21:30.</source>
        <translation>Por favor, escriba una hora de ayer desde las 17:00, por ejemplo 21:30.</translation>
    </message>
    <message>
        <source>Please write a time of today that is past, such as 8:30.</source>
        <translation>Por favor, escriba una hora de hoy que ya pasó, por ejemplo 8:30.</translation>
    </message>
</context>
<context>
    <name>Clinic</name>
    <message>
        <source>MindBody, groups</source>
        <translation>MindBody, grupos</translation>
    </message>
    <message>
        <source>What is kept about groups is locked</source>
        <translation>Lo que se guarda de los grupos está bloqueado</translation>
    </message>
</context>
<context>
    <name>ClinicChoices</name>
    <message>
        <source>Country of the help card</source>
        <translation>País de la tarjeta de ayuda</translation>
    </message>
</context>
<context>
    <name>ClinicWelcome</name>
    <message>
        <source>Lead a group</source>
        <translation>Guiar un grupo</translation>
    </message>
    <message>
        <source>Ten meetings and a class are ready, with what the room sees and what you say. There are two windows: the room&apos;s, and yours.</source>
        <translation>Hay diez reuniones y una clase listas, con lo que ve la sala y lo que usted dice. Hay dos ventanas: la de la sala y la suya.</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Lo que se guarda</translation>
    </message>
    <message>
        <source>The names that people choose to go by, what they asked for, and when they came.</source>
        <translation>Los nombres que cada persona elige, lo que pidieron y cuándo vinieron.</translation>
    </message>
    <message>
        <source>How long each part took, and three lines of yours about the meeting.</source>
        <translation>Cuánto duró cada parte, y tres líneas suyas sobre la reunión.</translation>
    </message>
    <message>
        <source>It stays in a file of its own on this computer, apart from anybody&apos;s own record.</source>
        <translation>Queda en un archivo propio en esta computadora, aparte de los datos de cualquier persona.</translation>
    </message>
    <message>
        <source>What is never kept</source>
        <translation>Lo que nunca se guarda</translation>
    </message>
    <message>
        <source>Full names, diagnoses, dates of birth, and what somebody said or wrote.</source>
        <translation>Nombres completos, diagnósticos, fechas de nacimiento, y lo que alguien dijo o escribió.</translation>
    </message>
    <message>
        <source>Those belong in your clinic&apos;s own record. Its rules are yours to follow.</source>
        <translation>Eso va en los registros de su centro. A usted le toca seguir sus reglas.</translation>
    </message>
    <message>
        <source>Before the first meeting</source>
        <translation>Antes de la primera reunión</translation>
    </message>
    <message>
        <source>Set a passcode. You find it below the list of your groups.</source>
        <translation>Ponga una clave de acceso. La encuentra debajo de la lista de sus grupos.</translation>
    </message>
    <message>
        <source>Connect the projector as a screen of its own, and try the test card.</source>
        <translation>Conecte el proyector como otra pantalla y pruebe la imagen de prueba.</translation>
    </message>
    <message>
        <source>To my groups</source>
        <translation>A mis grupos</translation>
    </message>
</context>
<context>
    <name>ClosingCard</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>My log</source>
        <translation>Mi registro</translation>
    </message>
    <message>
        <source>What helps in a flare</source>
        <translation>Qué ayuda en un brote</translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message>
        <source>That was your time, and you took it.</source>
        <translation>Ese fue su tiempo, y usted se lo dio.</translation>
    </message>
    <message>
        <source>You gave yourself {length}. It counts, however it felt.</source>
        <translation>Usted se regaló {length}. Cuenta, se haya sentido como se haya sentido.</translation>
    </message>
    <message>
        <source>You might take a sip of water, or a slow look out of the window, before the next thing.</source>
        <translation>Antes de lo siguiente, quizás un sorbo de agua, o una mirada lenta por la ventana.</translation>
    </message>
    <message>
        <source>Back to Today</source>
        <translation>Volver a Hoy</translation>
    </message>
</context>
<context>
    <name>ComfortScreen</name>
    <message>
        <source>To read</source>
        <translation>Para leer</translation>
    </message>
    <message>
        <source>To hear</source>
        <translation>Para oír</translation>
    </message>
    <message>
        <source>To practise</source>
        <translation>Para practicar</translation>
    </message>
</context>
<context>
    <name>ConsentScreen</name>
    <message>
        <source>Where are you?</source>
        <translation>¿Dónde está usted?</translation>
    </message>
    <message>
        <source>So that the right help lines are at hand.</source>
        <translation>Para tener a mano las líneas de ayuda correctas.</translation>
    </message>
    <message>
        <source>In an emergency there, call **{number}**. Press **F1** at any time for help.</source>
        <translation>En una emergencia allí, llame al **{number}**. Presione **F1** en cualquier momento para ver la ayuda.</translation>
    </message>
    <message>
        <source>In an emergency, call your local number. Press **F1** at any time for help.</source>
        <translation>En una emergencia, llame a su número local. Presione **F1** en cualquier momento para ver la ayuda.</translation>
    </message>
</context>
<context>
    <name>ConsoleBar</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>−1 min</source>
        <translation>−1 min</translation>
    </message>
    <message>
        <source>+1 min</source>
        <translation>+1 min</translation>
    </message>
    <message>
        <source>One minute less for this block</source>
        <translation>Un minuto menos para este bloque</translation>
    </message>
    <message>
        <source>One minute more for this block</source>
        <translation>Un minuto más para este bloque</translation>
    </message>
    <message>
        <source>Timer T</source>
        <translation>Reloj T</translation>
    </message>
    <message>
        <source>Pause P</source>
        <translation>Pausa P</translation>
    </message>
    <message>
        <source>Blank B</source>
        <translation>En blanco B</translation>
    </message>
    <message>
        <source>Freeze F</source>
        <translation>Congelar F</translation>
    </message>
    <message>
        <source>Calm Esc</source>
        <translation>Calma Esc</translation>
    </message>
    <message>
        <source>Help card H</source>
        <translation>Ayuda H</translation>
    </message>
    <message>
        <source>End the meeting</source>
        <translation>Terminar la reunión</translation>
    </message>
    <message>
        <source>Go on P</source>
        <translation>Seguir P</translation>
    </message>
</context>
<context>
    <name>ConsolePage</name>
    <message>
        <source>Console</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>The room sees nothing</source>
        <translation>La sala no ve nada</translation>
    </message>
    <message>
        <source>The room sees the calm screen</source>
        <translation>La sala ve la pantalla de calma</translation>
    </message>
    <message>
        <source>The room&apos;s screen stands still</source>
        <translation>La pantalla de la sala está quieta</translation>
    </message>
    <message>
        <source>The room sees the help card</source>
        <translation>La sala ve la tarjeta de ayuda</translation>
    </message>
    <message>
        <source>The room sees  ·  {screen}</source>
        <translation>La sala ve  ·  {screen}</translation>
    </message>
</context>
<context>
    <name>CountingPart</name>
    <message>
        <source>{n} answers. The room sees them once you show them.</source>
        <translation>{n} respuestas. La sala las ve cuando usted las muestre.</translation>
    </message>
    <message>
        <source>{n} answers. From {least} on they can be shown.</source>
        <translation>{n} respuestas. Se pueden mostrar a partir de {least}.</translation>
    </message>
    <message>
        <source>Hide from the room</source>
        <translation>Ocultar a la sala</translation>
    </message>
    <message>
        <source>Show the room</source>
        <translation>Mostrar a la sala</translation>
    </message>
    <message>
        <source>One more {value}</source>
        <translation>Un {value} más</translation>
    </message>
    <message>
        <source>One less {value}</source>
        <translation>Un {value} menos</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Hidden</source>
        <translation>Oculto</translation>
    </message>
    <message>
        <source>Press any key to come back.</source>
        <translation>Presione cualquier tecla para volver.</translation>
    </message>
</context>
<context>
    <name>DarkScreen</name>
    <message>
        <source>Dark screen. Any key brings the picture back.</source>
        <translation>Pantalla oscura. Cualquier tecla trae la imagen de vuelta.</translation>
    </message>
</context>
<context>
    <name>DataPart</name>
    <message>
        <source>All that you write is in this folder on your computer, and nowhere else.</source>
        <translation>Todo lo que usted escribe está en esta carpeta de su computadora, y en ningún otro lugar.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>In a week</source>
        <translation>En una semana</translation>
    </message>
    <message>
        <source>In two weeks</source>
        <translation>En dos semanas</translation>
    </message>
    <message>
        <source>In four weeks</source>
        <translation>En cuatro semanas</translation>
    </message>
    <message>
        <source>In eight weeks</source>
        <translation>En ocho semanas</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation>Un día antes</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>Un día después</translation>
    </message>
    <message>
        <source>No set day</source>
        <translation>Sin día fijo</translation>
    </message>
</context>
<context>
    <name>DoPage</name>
    <message>
        <source>Many people with pain feel this way. It can be treated. Who could you tell?</source>
        <translation>Muchas personas con dolor se sienten así. Se puede tratar. ¿A quién podría contárselo?</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Question before</source>
        <translation>Pregunta anterior</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Leave the rest</source>
        <translation>Dejar el resto</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Question {n} of {all}</source>
        <translation>Pregunta {n} de {all}</translation>
    </message>
</context>
<context>
    <name>DoseLine</name>
    <message>
        <source>{n} times</source>
        <translation>{n} veces</translation>
    </message>
    <message>
        <source>now {n} of {all}</source>
        <translation>ahora {n} de {all}</translation>
    </message>
</context>
<context>
    <name>DotsView</name>
    <message>
        <source>{n} at {value}</source>
        <translation>{n} en {value}</translation>
    </message>
</context>
<context>
    <name>ElsewherePage</name>
    <message>
        <source>Open on another computer</source>
        <translation>Está abierto en otra computadora</translation>
    </message>
    <message>
        <source>MindBody is open on the computer {machine}, with this same folder. {seen}</source>
        <translation>MindBody está abierto en la computadora {machine}, con esta misma carpeta. {seen}</translation>
    </message>
    <message>
        <source>Please close it there and give your folder time to sync. Then try again here.</source>
        <translation>Por favor, ciérrelo allí y dele tiempo a su carpeta para sincronizarse. Luego intente de nuevo aquí.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Open it to read</source>
        <translation>Abrir solo para leer</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>Usarlo aquí</translation>
    </message>
    <message>
        <source>Nothing you do here will be kept.</source>
        <translation>No se guardará nada de lo que haga aquí.</translation>
    </message>
    <message>
        <source>You may also open it to read. Then nothing you do here is kept.</source>
        <translation>También puede abrirlo solo para leer. Entonces no se guarda nada de lo que haga aquí.</translation>
    </message>
    <message>
        <source>It was in use a moment ago.</source>
        <translation>Se usó hace un momento.</translation>
    </message>
    <message>
        <source>It was last in use {n} minutes ago.</source>
        <translation>Se usó por última vez hace {n} minutos.</translation>
    </message>
    <message>
        <source>It was last in use {n} hours ago.</source>
        <translation>Se usó por última vez hace {n} horas.</translation>
    </message>
    <message>
        <source>If it is still open there, what is written there from now on may be lost. Is it closed, or is that computer switched off?</source>
        <translation>Si todavía está abierto allí, lo que se escriba allí desde ahora puede perderse. ¿Está cerrado, o esa computadora está apagada?</translation>
    </message>
    <message>
        <source>Yes, use it here</source>
        <translation>Sí, usarlo aquí</translation>
    </message>
</context>
<context>
    <name>EmergencyCard</name>
    <message>
        <source>Another country</source>
        <translation>Otro país</translation>
    </message>
    <message>
        <source>Country for the help lines</source>
        <translation>País de las líneas de ayuda</translation>
    </message>
    <message>
        <source>In an emergency, call</source>
        <translation>En una emergencia, llame al</translation>
    </message>
    <message>
        <source>In an emergency, call your local emergency number</source>
        <translation>En una emergencia, llame a su número local de emergencias</translation>
    </message>
    <message>
        <source>Emergency number: {number}</source>
        <translation>Número de emergencias: {number}</translation>
    </message>
</context>
<context>
    <name>FieldView</name>
    <message>
        <source>Open the page</source>
        <translation>Abrir la página</translation>
    </message>
    <message>
        <source>You have opened it. Thank you for looking.</source>
        <translation>Ya la abrió. Gracias por mirarla.</translation>
    </message>
    <message>
        <source>Write a new one</source>
        <translation>Escribir una nueva</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>Movement picture</source>
        <translation>Imagen del movimiento</translation>
    </message>
    <message>
        <source>Movement picture: {title}</source>
        <translation>Imagen del movimiento: {title}</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Skip the rest</source>
        <translation>Omitir el resto</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Antes de empezar</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Comfort</source>
        <translation>Comodidad</translation>
    </message>
    <message>
        <source>Your body</source>
        <translation>Su cuerpo</translation>
    </message>
    <message>
        <source>I understand, go on</source>
        <translation>Entiendo, seguir</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
</context>
<context>
    <name>FlarePage</name>
    <message>
        <source>In a flare</source>
        <translation>En un brote</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>One thing on this page is enough. So is none.</source>
        <translation>Con una cosa de esta página basta. Con ninguna, también.</translation>
    </message>
    <message>
        <source>First: is it one of these?</source>
        <translation>Primero: ¿es algo de esto?</translation>
    </message>
    <message>
        <source>Chest pain, or sudden trouble with your breath</source>
        <translation>Dolor en el pecho, o dificultad repentina para respirar</translation>
    </message>
    <message>
        <source>New weakness or numbness, or a drooping face</source>
        <translation>Debilidad o adormecimiento nuevos, o la cara caída de un lado</translation>
    </message>
    <message>
        <source>New trouble with bladder or bowel</source>
        <translation>Problemas nuevos con la vejiga o el intestino</translation>
    </message>
    <message>
        <source>A sudden, very bad headache</source>
        <translation>Un dolor de cabeza repentino y muy fuerte</translation>
    </message>
    <message>
        <source>Strong new pain after a fall, or with a fever</source>
        <translation>Dolor nuevo y fuerte después de una caída, o con fiebre</translation>
    </message>
    <message>
        <source>Thoughts of ending your life</source>
        <translation>Pensamientos de quitarse la vida</translation>
    </message>
    <message>
        <source>Then this is no flare to ride out. Please get help now.</source>
        <translation>Entonces no es un brote que deba aguantar. Por favor, busque ayuda ahora.</translation>
    </message>
    <message>
        <source>Show me all signs and help</source>
        <translation>Ver todas las señales y la ayuda</translation>
    </message>
    <message>
        <source>One small movement</source>
        <translation>Un movimiento pequeño</translation>
    </message>
    <message>
        <source>In its easier form, lying down where it can be</source>
        <translation>En su forma más fácil, en el suelo o la cama si se puede</translation>
    </message>
    <message>
        <source>Your skip list leaves no movement, so stillness it is.</source>
        <translation>Con las partes que dejó fuera no queda ningún movimiento, así que toca quietud.</translation>
    </message>
    <message>
        <source>Or rest</source>
        <translation>O descansar</translation>
    </message>
    <message>
        <source>Rest is a full answer. You can close this, lie down, and do nothing at all. It counts.</source>
        <translation>Descansar es una respuesta completa. Puede cerrar esto, acostarse y no hacer nada. Cuenta.</translation>
    </message>
    <message>
        <source>My card</source>
        <translation>Mi tarjeta</translation>
    </message>
    <message>
        <source>A line for now</source>
        <translation>Una frase para ahora</translation>
    </message>
    <message>
        <source>Half a minute of slow sighs</source>
        <translation>Medio minuto de suspiros lentos</translation>
    </message>
    <message>
        <source>A short look around you</source>
        <translation>Una breve mirada a su alrededor</translation>
    </message>
    <message>
        <source>One moment, it begins by itself.</source>
        <translation>Un momento, empieza por sí solo.</translation>
    </message>
    <message>
        <source>Breathe in, take a sip more, and let a long sigh out. Three times is enough.</source>
        <translation>Inhale, tome un sorbo más de aire y deje salir un suspiro largo. Con tres veces basta.</translation>
    </message>
    <message>
        <source>Look slowly around you. Name five things that you can see.</source>
        <translation>Mire despacio a su alrededor. Nombre cinco cosas que pueda ver.</translation>
    </message>
    <message>
        <source>Breathe with me</source>
        <translation>Respirar en compañía</translation>
    </message>
    <message>
        <source>Guide me</source>
        <translation>Guíeme</translation>
    </message>
</context>
<context>
    <name>FlareViewModel</name>
    <message>
        <source>This could not be kept. Nothing was changed.</source>
        <translation>Esto no se pudo guardar. No se cambió nada.</translation>
    </message>
    <message>
        <source>This is a flare. It is hard, and it passes. One small thing is enough.</source>
        <translation>Esto es un brote. Es duro, y pasa. Una sola cosa pequeña basta.</translation>
    </message>
    <message>
        <source>I have a flare today. I have a plan, and I am resting. You don&apos;t need to do anything. I wanted you to know.</source>
        <translation>Hoy tengo un brote de dolor. Tengo un plan y estoy descansando. No hace falta que hagas nada. Quería que lo supieras.</translation>
    </message>
</context>
<context>
    <name>ForgettingPart</name>
    <message>
        <source>You can take back all that you wrote here, at any time and for good.</source>
        <translation>Usted puede retirar todo lo que escribió aquí, cuando quiera y para siempre.</translation>
    </message>
    <message>
        <source>Delete my record ...</source>
        <translation>Borrar mis datos ...</translation>
    </message>
    <message>
        <source>Delete all my data ...</source>
        <translation>Borrar todo lo mío ...</translation>
    </message>
    <message>
        <source>Delete everyone&apos;s data ...</source>
        <translation>Borrar los datos de todos ...</translation>
    </message>
</context>
<context>
    <name>FreeLines</name>
    <message>
        <source>Add a line</source>
        <translation>Agregar una línea</translation>
    </message>
</context>
<context>
    <name>FromGroupPart</name>
    <message>
        <source>Code from your group</source>
        <translation>Código de su grupo</translation>
    </message>
    <message>
        <source>It stands on your card for the week. Spaces and small letters do not matter.</source>
        <translation>Está en su tarjeta de la semana. No importan los espacios ni las minúsculas.</translation>
    </message>
    <message>
        <source>Look what it is</source>
        <translation>Ver qué es</translation>
    </message>
    <message>
        <source>I have a file</source>
        <translation>Tengo un archivo</translation>
    </message>
    <message>
        <source>Set it for me</source>
        <translation>Aplicarlo aquí</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>This would be set</source>
        <translation>Esto se aplicaría</translation>
    </message>
    <message>
        <source>It says nothing about you, and your group learns nothing from this computer.</source>
        <translation>No dice nada de usted, y su grupo no se entera de nada de esta computadora.</translation>
    </message>
    <message>
        <source>From my group</source>
        <translation>De mi grupo</translation>
    </message>
    <message>
        <source>Files from a group (*.json)</source>
        <translation>Archivos de un grupo (*.json)</translation>
    </message>
</context>
<context>
    <name>FromGroupViewModel</name>
    <message>
        <source>It is set. Today begins with it.</source>
        <translation>Listo, ya está. Hoy empieza con eso.</translation>
    </message>
    <message>
        <source>It is set.</source>
        <translation>Listo, ya está.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: {reason}. You might type the code instead.</source>
        <translation>No se puede leer el archivo: {reason}. Puede escribir el código en su lugar.</translation>
    </message>
    <message>
        <source>All it names is set already.</source>
        <translation>Todo lo que nombra ya está puesto.</translation>
    </message>
    <message>
        <source>Next on Today: {title}</source>
        <translation>Lo siguiente en Hoy: {title}</translation>
    </message>
    <message>
        <source>And after it: {title}</source>
        <translation>Y después: {title}</translation>
    </message>
    <message>
        <source>Today goes by the course: {title}</source>
        <translation>Hoy sigue el curso: {title}</translation>
    </message>
    <message>
        <source>To your favourites: {titles}</source>
        <translation>A sus favoritas: {titles}</translation>
    </message>
</context>
<context>
    <name>GonePage</name>
    <message>
        <source>Deleting ...</source>
        <translation>Borrando ...</translation>
    </message>
    <message>
        <source>Each file is written over before it goes. Please wait a little.</source>
        <translation>Se escribe encima de cada archivo antes de borrarlo. Por favor, espere un poco.</translation>
    </message>
    <message>
        <source>To the others</source>
        <translation>A las demás personas</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Close MindBody</source>
        <translation>Cerrar MindBody</translation>
    </message>
    <message>
        <source>It is all gone</source>
        <translation>Todo está borrado</translation>
    </message>
    <message>
        <source>Nothing of what was written is left in MindBody&apos;s files. Thank you for your trust.</source>
        <translation>En los archivos de MindBody no queda nada de lo escrito. Gracias por su confianza.</translation>
    </message>
    <message>
        <source>Some files could not be deleted: {reason}. Another program may hold them. Close it and start MindBody again: it goes on by itself with what is left.</source>
        <translation>Algunos archivos no se pudieron borrar: {reason}. Quizás otro programa los tenga abiertos. Ciérrelo y abra MindBody otra vez: sigue por sí solo con lo que falta.</translation>
    </message>
    <message>
        <source>Not all is gone yet</source>
        <translation>Todavía no se borró todo</translation>
    </message>
</context>
<context>
    <name>GoodThingsEditor</name>
    <message>
        <source>Narrow it down</source>
        <translation>Elegir por gustos</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>Something of your own</source>
        <translation>Algo propio</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Agregarlo</translation>
    </message>
    <message>
        <source>{n} of {all} suit</source>
        <translation>{n} de {all} encajan</translation>
    </message>
    <message>
        <source>Nothing suits all of this. Try “Any” somewhere.</source>
        <translation>Nada encaja con todo esto. Pruebe “Cualquiera” en algún punto.</translation>
    </message>
</context>
<context>
    <name>GroundingCard</name>
    <message>
        <source>Guide me through it</source>
        <translation>Guíeme paso a paso</translation>
    </message>
</context>
<context>
    <name>GroupEndPart</name>
    <message>
        <source>This group</source>
        <translation>Este grupo</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>What is kept stays</source>
        <translation>Cuánto tiempo se guarda</translation>
    </message>
    <message>
        <source>After that you are asked to let it go for good, with its backups.</source>
        <translation>Después se le pregunta si quiere borrarlo para siempre, con sus copias de seguridad.</translation>
    </message>
    <message>
        <source>Save who came</source>
        <translation>Guardar quién vino</translation>
    </message>
    <message>
        <source>Save how meetings went</source>
        <translation>Guardar cómo fueron las reuniones</translation>
    </message>
    <message>
        <source>End the group</source>
        <translation>Terminar el grupo</translation>
    </message>
    <message>
        <source>Tables for a spreadsheet, by alias. They are not locked: keep them as you keep notes.</source>
        <translation>Tablas para una hoja de cálculo, por nombre elegido. No están bloqueadas: guárdelas como guarda sus notas.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
</context>
<context>
    <name>GroupPage</name>
    <message>
        <source>All groups</source>
        <translation>Todos los grupos</translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message>
        <source>Your groups</source>
        <translation>Sus grupos</translation>
    </message>
    <message>
        <source>Opening what is kept about groups …</source>
        <translation>Abriendo lo que se guarda de los grupos …</translation>
    </message>
    <message>
        <source>Passcode, backups and who did what</source>
        <translation>Clave, copias y quién hizo qué</translation>
    </message>
    <message>
        <source>Need help now</source>
        <translation>Necesito ayuda ahora</translation>
    </message>
    <message>
        <source>Begin with a group</source>
        <translation>Empezar con un grupo</translation>
    </message>
    <message>
        <source>Ten meetings are ready to be led: what the room sees, what you say, and what people take home. Give your group a name, then add its members by a name they like to go by.</source>
        <translation>Hay diez reuniones listas para guiar: lo que ve la sala, lo que usted dice y lo que la gente se lleva a casa. Dele un nombre a su grupo y agregue a cada persona con el nombre que prefiera.</translation>
    </message>
</context>
<context>
    <name>HandingOutPart</name>
    <message>
        <source>Papers to hand out</source>
        <translation>Papeles para entregar</translation>
    </message>
    <message>
        <source>For which meetings</source>
        <translation>Para qué reuniones</translation>
    </message>
    <message>
        <source>This meeting</source>
        <translation>Esta reunión</translation>
    </message>
    <message>
        <source>The whole group</source>
        <translation>Todo el grupo</translation>
    </message>
    <message>
        <source>Print of what people take home</source>
        <translation>Letra de lo que la gente se lleva</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Sign-in and certificates</source>
        <translation>Asistencia y certificados</translation>
    </message>
    <message>
        <source>Empty lines</source>
        <translation>Líneas vacías</translation>
    </message>
    <message>
        <source>Names of this group</source>
        <translation>Nombres de este grupo</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Which papers</source>
        <translation>Qué papeles</translation>
    </message>
    <message>
        <source>What people take home</source>
        <translation>Lo que la gente se lleva</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Save as a web page</source>
        <translation>Guardar como página web</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Making the papers: {n} %</source>
        <translation>Preparando los papeles: {n} %</translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <translation>Archivo PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
</context>
<context>
    <name>HandingOutViewModel</name>
    <message>
        <source>The papers could not be written: {reason}. You might choose another folder.</source>
        <translation>Los papeles no se pudieron escribir: {reason}. Puede elegir otra carpeta.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Guardado como {name}.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Detenido. No se escribió nada.</translation>
    </message>
</context>
<context>
    <name>HearingChoices</name>
    <message>
        <source>Show the words</source>
        <translation>Mostrar las palabras</translation>
    </message>
    <message>
        <source>Each sentence stands on the screen while it is spoken.</source>
        <translation>Cada frase está en la pantalla mientras se dice.</translation>
    </message>
    <message>
        <source>Bells</source>
        <translation>Campanas</translation>
    </message>
    <message>
        <source>A soft bell marks the start and the end of a practice.</source>
        <translation>Una campana suave marca el inicio y el fin de una práctica.</translation>
    </message>
    <message>
        <source>Read each page to me</source>
        <translation>Leerme cada página</translation>
    </message>
    <message>
        <source>What you come to is read out, also by key. In a session the screen may stay dark (F3).</source>
        <translation>Se lee en voz alta aquello a lo que usted llega, también con el teclado. En una sesión la pantalla puede quedar oscura (F3).</translation>
    </message>
    <message>
        <source>Who reads to you</source>
        <translation>Quién le lee</translation>
    </message>
    <message>
        <source>A sound behind the voice</source>
        <translation>Un sonido detrás de la voz</translation>
    </message>
</context>
<context>
    <name>HeldPage</name>
    <message>
        <source>Back to the group</source>
        <translation>Volver al grupo</translation>
    </message>
    <message>
        <source>Hold this meeting again</source>
        <translation>Hacer esta reunión otra vez</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Need help now</source>
        <translation>Necesito ayuda ahora</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>You deserve a person beside you, and soon.</source>
        <translation>Usted merece tener a alguien a su lado, y pronto.</translation>
    </message>
    <message>
        <source>I don&apos;t feel safe</source>
        <translation>No me siento a salvo</translation>
    </message>
    <message>
        <source>It is my body</source>
        <translation>Es mi cuerpo</translation>
    </message>
    <message>
        <source>Help me settle</source>
        <translation>Ayúdeme a calmarme</translation>
    </message>
    <message>
        <source>In a flare</source>
        <translation>En un brote</translation>
    </message>
    <message>
        <source>Thank you for saying so. You do not have to carry this alone. Please reach a person now.</source>
        <translation>Gracias por decirlo. No tiene que cargar con esto a solas. Por favor, acuda a una persona ahora.</translation>
    </message>
    <message>
        <source>Call, text or go</source>
        <translation>Llame, escriba o vaya</translation>
    </message>
    <message>
        <source>Call your local emergency number, or go where people are.</source>
        <translation>Llame a su número local de emergencias, o vaya a donde haya gente.</translation>
    </message>
    <message>
        <source>Tell one person</source>
        <translation>Dígaselo a una persona</translation>
    </message>
    <message>
        <source>One line is enough: I am not safe. Please come.</source>
        <translation>Basta con una línea: No estoy a salvo. Por favor, ven.</translation>
    </message>
    <message>
        <source>While you wait</source>
        <translation>Mientras espera</translation>
    </message>
    <message>
        <source>Look slowly around the room. Name five things you can see.</source>
        <translation>Mire despacio a su alrededor. Nombre cinco cosas que pueda ver.</translation>
    </message>
    <message>
        <source>If you do not feel safe</source>
        <translation>Si no se siente a salvo</translation>
    </message>
    <message>
        <source>This page sends nothing. Please call, text or go.</source>
        <translation>Esta página no envía nada. Por favor, llame, escriba o vaya.</translation>
    </message>
    <message>
        <source>If it is your body</source>
        <translation>Si es su cuerpo</translation>
    </message>
    <message>
        <source>For chest pain, sudden weakness, or trouble with your breath, call the emergency number.</source>
        <translation>Si hay dolor en el pecho, debilidad repentina o dificultad para respirar, llame al número de emergencias.</translation>
    </message>
    <message>
        <source>What this app can&apos;t do</source>
        <translation>Lo que esta aplicación no puede hacer</translation>
    </message>
    <message>
        <source>This app does not watch over you.</source>
        <translation>Esta aplicación no vigila cómo está usted.</translation>
    </message>
</context>
<context>
    <name>HerePart</name>
    <message>
        <source>{key}  {state}</source>
        <translation>{key}  {state}</translation>
    </message>
    <message>
        <source>Never on the room screen.</source>
        <translation>Nunca en la pantalla de la sala.</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Quién vino</translation>
    </message>
    <message>
        <source>welcome back</source>
        <translation>qué bueno que volvió</translation>
    </message>
    <message>
        <source>{here} of {all} here</source>
        <translation>Vinieron {here} de {all}</translation>
    </message>
    <message>
        <source>Nobody is in this group yet.</source>
        <translation>Todavía no hay nadie en este grupo.</translation>
    </message>
</context>
<context>
    <name>HomePlanPage</name>
    <message>
        <source>What you might try at home</source>
        <translation>Lo que puede probar en casa</translation>
    </message>
    <message>
        <source>Once the flare has passed</source>
        <translation>Cuando pase el brote</translation>
    </message>
    <message>
        <source>For a hard day</source>
        <translation>Para un día difícil</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>On which days, if you like?</source>
        <translation>¿Qué días, si quiere?</translation>
    </message>
    <message>
        <source>About what time?</source>
        <translation>¿Más o menos a qué hora?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Skip this</source>
        <translation>Omitir esto</translation>
    </message>
</context>
<context>
    <name>HoursSlept</name>
    <message>
        <source>Half an hour less</source>
        <translation>Media hora menos</translation>
    </message>
    <message>
        <source>Half an hour more</source>
        <translation>Media hora más</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Sin respuesta</translation>
    </message>
</context>
<context>
    <name>InTray</name>
    <message>
        <source>Open MindBody</source>
        <translation>Abrir MindBody</translation>
    </message>
    <message>
        <source>In a flare</source>
        <translation>En un brote</translation>
    </message>
    <message>
        <source>One-minute breath</source>
        <translation>Respiración de un minuto</translation>
    </message>
    <message>
        <source>Need help now</source>
        <translation>Necesito ayuda ahora</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>MindBody is still here. “Quit” in this menu ends it.</source>
        <translation>MindBody sigue aquí. “Cerrar” en este menú lo termina.</translation>
    </message>
</context>
<context>
    <name>Inside</name>
    <message>
        <source>**Locked:** all that is kept about groups, and every backup of it here.</source>
        <translation>**Bloqueado:** todo lo que se guarda de los grupos, y todas sus copias de seguridad aquí.</translation>
    </message>
    <message>
        <source>**Not locked:** how this window looks, and the tables and papers that you saved.</source>
        <translation>**No bloqueado:** cómo se ve esta ventana, y las tablas y papeles que usted guardó.</translation>
    </message>
</context>
<context>
    <name>ItemView</name>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} de {all}</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Verdadero</translation>
    </message>
    <message>
        <source>Not true</source>
        <translation>Falso</translation>
    </message>
</context>
<context>
    <name>LargeButtons</name>
    <message>
        <source>Large buttons</source>
        <translation>Botones grandes</translation>
    </message>
    <message>
        <source>What you press is larger, with more room around it.</source>
        <translation>Lo que se presiona es más grande y tiene más espacio alrededor.</translation>
    </message>
</context>
<context>
    <name>LeadGroupPart</name>
    <message>
        <source>Open my groups</source>
        <translation>Abrir mis grupos</translation>
    </message>
    <message>
        <source>For those who lead groups. It opens in a window of its own, with a store of its own: nothing of your record is in it.</source>
        <translation>Para quienes guían grupos. Se abre en su propia ventana, con su propio archivo: allí no hay nada de sus datos.</translation>
    </message>
</context>
<context>
    <name>LearnOverview</name>
    <message>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>Read, listen, or do one as a session. Any order is allowed.</source>
        <translation>Lea, escuche, o haga una lección como sesión. En el orden que quiera.</translation>
    </message>
    <message>
        <source>Follow this one</source>
        <translation>Seguir este</translation>
    </message>
    <message>
        <source>Today will go by this programme</source>
        <translation>Hoy seguirá este programa</translation>
    </message>
    <message>
        <source>Today follows this one</source>
        <translation>Hoy sigue este</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Today follows {title} now.</source>
        <translation>Hoy sigue ahora “{title}”.</translation>
    </message>
</context>
<context>
    <name>LearnPage</name>
    <message>
        <source>This lesson can&apos;t be opened. The others still can.</source>
        <translation>Esta lección no se puede abrir. Las demás, sí.</translation>
    </message>
    <message>
        <source>One moment, the lessons are being opened.</source>
        <translation>Un momento, se están abriendo las lecciones.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Card before</source>
        <translation>Tarjeta anterior</translation>
    </message>
    <message>
        <source>Read to me</source>
        <translation>Leérmelo</translation>
    </message>
    <message>
        <source>Skip the rest</source>
        <translation>Omitir el resto</translation>
    </message>
    <message>
        <source>Before we begin</source>
        <translation>Antes de empezar</translation>
    </message>
    <message>
        <source>Card {n} of {all}</source>
        <translation>Tarjeta {n} de {all}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
</context>
<context>
    <name>LearnViewModel</name>
    <message>
        <source>{language}, from {pack}: </source>
        <translation>{language}, de {pack}: </translation>
    </message>
    <message>
        <source>{n} lessons, about one a week</source>
        <translation>{n} lecciones, más o menos una por semana</translation>
    </message>
    <message>
        <source>{n} lessons, at your own pace</source>
        <translation>{n} lecciones, a su propio ritmo</translation>
    </message>
    <message>
        <source>{n} lessons, one in {days} days or so</source>
        <translation>{n} lecciones, una cada {days} días más o menos</translation>
    </message>
    <message>
        <source>You have met every lesson</source>
        <translation>Ya vio todas las lecciones</translation>
    </message>
    <message>
        <source>Not begun yet</source>
        <translation>Sin empezar</translation>
    </message>
    <message>
        <source>You have met 1 of {all}</source>
        <translation>Ha visto 1 de {all}</translation>
    </message>
    <message>
        <source>You have met {n} of {all}</source>
        <translation>Ha visto {n} de {all}</translation>
    </message>
    <message>
        <source>You have come all the way through. Any lesson can be read or done again.</source>
        <translation>Llegó hasta el final. Puede leer o hacer de nuevo cualquier lección.</translation>
    </message>
    <message>
        <source>You have come all the way through. The look back is there for you now.</source>
        <translation>Llegó hasta el final. La mirada atrás ya está lista para usted.</translation>
    </message>
    <message>
        <source>You have come all the way through. The look back is there from {day}, or now.</source>
        <translation>Llegó hasta el final. La mirada atrás estará lista desde {day}, o ahora.</translation>
    </message>
    <message>
        <source>You are staying where you are until {day}. That is a good use of a week.</source>
        <translation>Se queda donde está hasta {day}. Es un buen uso de una semana.</translation>
    </message>
    <message>
        <source>Two new lessons this week are plenty. The next one can wait until {day}.</source>
        <translation>Dos lecciones nuevas en una semana son más que suficientes. La próxima puede esperar hasta {day}.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Visited</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Next for you</source>
        <translation>La siguiente</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más adelante</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>Desde {day}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>“{title}”</translation>
    </message>
    <message>
        <source>about {n} min</source>
        <translation>unos {n} min</translation>
    </message>
</context>
<context>
    <name>LessonBar</name>
    <message>
        <source>Move on after all</source>
        <translation>Avanzar de todos modos</translation>
    </message>
    <message>
        <source>Stay here another week</source>
        <translation>Quedarme otra semana</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Begin as a session</source>
        <translation>Empezar como sesión</translation>
    </message>
    <message>
        <source>Listen instead</source>
        <translation>Mejor escuchar</translation>
    </message>
    <message>
        <source>Card before</source>
        <translation>Tarjeta anterior</translation>
    </message>
    <message>
        <source>Next card</source>
        <translation>Tarjeta siguiente</translation>
    </message>
    <message>
        <source>Back to reading</source>
        <translation>Volver a leer</translation>
    </message>
</context>
<context>
    <name>LessonMenu</name>
    <message>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
</context>
<context>
    <name>LessonPage</name>
    <message>
        <source>All lessons</source>
        <translation>Todas las lecciones</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} de {all}</translation>
    </message>
    <message>
        <source>To try until the next one</source>
        <translation>Para probar hasta la próxima</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>De dónde viene esto</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Sus respuestas</translation>
    </message>
    <message>
        <source>Nothing is written here yet. It can stay so.</source>
        <translation>Todavía no hay nada escrito aquí. Puede quedar así.</translation>
    </message>
    <message>
        <source>Change them in a session</source>
        <translation>Cambiarlas en una sesión</translation>
    </message>
    <message>
        <source>Open as a session</source>
        <translation>Abrir como sesión</translation>
    </message>
    <message>
        <source>Only the questions of this lesson</source>
        <translation>Solo las preguntas de esta lección</translation>
    </message>
    <message>
        <source>In the Toolkit: {title}</source>
        <translation>En Herramientas: {title}</translation>
    </message>
</context>
<context>
    <name>LessonsPart</name>
    <message>
        <source>Your clinic, or someone you trust, may have lessons of its own for you. They are checked whole before they are taken in. Nothing in them is ever run.</source>
        <translation>Su centro de salud, o alguien de confianza, puede tener lecciones propias para usted. Se revisan enteras antes de aceptarlas. Nada de lo que traen se ejecuta.</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Agregar una carpeta</translation>
    </message>
    <message>
        <source>Add a zip file</source>
        <translation>Agregar un archivo zip</translation>
    </message>
    <message>
        <source>Add lessons from a folder</source>
        <translation>Agregar lecciones desde una carpeta</translation>
    </message>
    <message>
        <source>Add lessons from a zip file</source>
        <translation>Agregar lecciones desde un archivo zip</translation>
    </message>
    <message>
        <source>Zip file (*.zip)</source>
        <translation>Archivo zip (*.zip)</translation>
    </message>
    <message>
        <source>Looking through “{name}” ...</source>
        <translation>Revisando “{name}” ...</translation>
    </message>
</context>
<context>
    <name>LevelChoices</name>
    <message>
        <source>How loud the voice is</source>
        <translation>Volumen de la voz</translation>
    </message>
    <message>
        <source>How loud the sound behind it is</source>
        <translation>Volumen del sonido de fondo</translation>
    </message>
    <message>
        <source>How loud the bells are</source>
        <translation>Volumen de las campanas</translation>
    </message>
    <message>
        <source>How loud the breath tones are</source>
        <translation>Volumen de los tonos de respiración</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Practise</source>
        <translation>Practicar</translation>
    </message>
    <message>
        <source>Choose by time, by position, or by what felt good before.</source>
        <translation>Elija por tiempo, por posición, o por lo que antes le hizo bien.</translation>
    </message>
    <message>
        <source>Show all of them</source>
        <translation>Mostrar todas</translation>
    </message>
    <message>
        <source>On your own</source>
        <translation>Por su cuenta</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>Buscar por nombre</translation>
    </message>
    <message>
        <source>Up to {n} minutes</source>
        <translation>Hasta {n} minutos</translation>
    </message>
    <message>
        <source>Mindfulness</source>
        <translation>Atención plena</translation>
    </message>
    <message>
        <source>Relaxation</source>
        <translation>Relajación</translation>
    </message>
    <message>
        <source>Breathing</source>
        <translation>Respiración</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>My favourites</source>
        <translation>Mis favoritas</translation>
    </message>
    <message>
        <source>More settled after</source>
        <translation>Dejaron más calma</translation>
    </message>
    <message>
        <source>Time you have</source>
        <translation>Tiempo que tiene</translation>
    </message>
    <message>
        <source>Any length</source>
        <translation>Cualquier duración</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Any position</source>
        <translation>Cualquier posición</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Open timer</source>
        <translation>Reloj libre</translation>
    </message>
    <message>
        <source>Quiet time, with bells if you like</source>
        <translation>Un rato en silencio, con campanas si quiere</translation>
    </message>
    <message>
        <source>Activity and rest</source>
        <translation>Actividad y descanso</translation>
    </message>
    <message>
        <source>By the clock, in rounds</source>
        <translation>Por reloj, en rondas</translation>
    </message>
    <message>
        <source>My recordings</source>
        <translation>Mis grabaciones</translation>
    </message>
    <message>
        <source>A voice you know, from a file</source>
        <translation>Una voz que conoce, desde un archivo</translation>
    </message>
    <message>
        <source>One moment, the practices are being opened.</source>
        <translation>Un momento, se están abriendo las prácticas.</translation>
    </message>
    <message>
        <source>Favourite. {line}</source>
        <translation>Favorita. {line}</translation>
    </message>
</context>
<context>
    <name>LibraryViewModel</name>
    <message>
        <source>One fits</source>
        <translation>Hay una</translation>
    </message>
    <message>
        <source>{n} fit</source>
        <translation>Hay {n}</translation>
    </message>
    <message>
        <source>No favourites yet. On the page of a practice you can keep it as one.</source>
        <translation>Todavía no hay favoritas. En la página de una práctica puede guardarla como favorita.</translation>
    </message>
    <message>
        <source>Nothing to tell yet. When you have answered “how do you feel now” three times after a practice, it can stand here.</source>
        <translation>Todavía no hay nada que contar. Cuando haya respondido tres veces “¿cómo se siente ahora?” después de una práctica, puede aparecer aquí.</translation>
    </message>
    <message>
        <source>Nothing fits all of that. You might leave one wish out.</source>
        <translation>Nada cumple con todo eso. Puede quitar una de las condiciones.</translation>
    </message>
    <message>
        <source>As long as you like</source>
        <translation>El tiempo que quiera</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation>{n} minutos</translation>
    </message>
    <message>
        <source>{a} to {b} minutes</source>
        <translation>de {a} a {b} minutos</translation>
    </message>
    <message>
        <source>More settled after {n} of {all} times</source>
        <translation>Dejó más calma {n} de {all} veces</translation>
    </message>
    <message>
        <source>Mindfulness</source>
        <translation>Atención plena</translation>
    </message>
    <message>
        <source>Relaxation</source>
        <translation>Relajación</translation>
    </message>
    <message>
        <source>Breathing</source>
        <translation>Respiración</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movimiento</translation>
    </message>
</context>
<context>
    <name>LinesCard</name>
    <message>
        <source>Someone to talk with</source>
        <translation>Alguien con quien hablar</translation>
    </message>
    <message>
        <source>If a number does not answer, call {number}.</source>
        <translation>Si un número no responde, llame al {number}.</translation>
    </message>
    <message>
        <source>your local emergency number</source>
        <translation>su número local de emergencias</translation>
    </message>
    <message>
        <source>Choose your country, and its help lines are listed here.</source>
        <translation>Elija su país y aquí verá sus líneas de ayuda.</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Aún no comprobado.</translation>
    </message>
    <message>
        <source>Checked on {date}.</source>
        <translation>Comprobado el {date}.</translation>
    </message>
</context>
<context>
    <name>ListenPage</name>
    <message>
        <source>15 seconds</source>
        <translation>15 segundos</translation>
    </message>
    <message>
        <source>Back 15 seconds</source>
        <translation>Atrás 15 segundos</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Otra</translation>
    </message>
    <message>
        <source>Another practice instead</source>
        <translation>Mejor otra práctica</translation>
    </message>
    <message>
        <source>{title}, {length}</source>
        <translation>{title}, {length}</translation>
    </message>
</context>
<context>
    <name>LockWarning</name>
    <message>
        <source>MindBody locks itself in {seconds} seconds. Any key or move keeps it open.</source>
        <translation>MindBody se bloquea solo en {seconds} segundos. Cualquier tecla o movimiento lo mantiene abierto.</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>Nothing need be said today. You can look in at any time.</source>
        <translation>Hoy no hace falta decir nada. Puede pasar por aquí cuando quiera.</translation>
    </message>
    <message>
        <source>That sounds heavy. You need not carry it alone: “Need help now” is there at any hour.</source>
        <translation>Eso suena muy pesado. No tiene que cargarlo a solas: “Necesito ayuda ahora” está ahí a cualquier hora.</translation>
    </message>
    <message>
        <source>That is a lot of pain today. Small steps and rest are enough.</source>
        <translation>Hoy hay mucho dolor. Con pasos pequeños y descanso basta.</translation>
    </message>
    <message>
        <source>A short night makes much of this harder. Be gentle with today.</source>
        <translation>Una noche corta hace más difícil casi todo. Trátese hoy con suavidad.</translation>
    </message>
    <message>
        <source>With little energy, rest is a full answer.</source>
        <translation>Con poca energía, descansar es una respuesta completa.</translation>
    </message>
    <message>
        <source>It is written down now, so you need not keep it in mind.</source>
        <translation>Ya está anotado, así que no hace falta tenerlo en la cabeza.</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>How is it now?</source>
        <translation>¿Cómo está ahora?</translation>
    </message>
    <message>
        <source>The check-in is deleted.</source>
        <translation>El registro del día se borró.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Recuperarlo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>My log</source>
        <translation>Mi registro</translation>
    </message>
    <message>
        <source>I don&apos;t feel safe</source>
        <translation>No me siento a salvo</translation>
    </message>
    <message>
        <source>Only what you feel like saying. Each tap is kept at once, on this computer.</source>
        <translation>Solo lo que tenga ganas de decir. Cada toque se guarda al momento, en esta computadora.</translation>
    </message>
    <message>
        <source>Pain now</source>
        <translation>Dolor ahora</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energía</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Ánimo</translation>
    </message>
    <message>
        <source>Hours slept last night</source>
        <translation>Horas que durmió anoche</translation>
    </message>
    <message>
        <source>How the night was</source>
        <translation>Cómo fue la noche</translation>
    </message>
    <message>
        <source>One thing that mattered, if you like</source>
        <translation>Una cosa que tuvo importancia, si quiere</translation>
    </message>
    <message>
        <source>By keys: 0 to 9 answer and go on, + is 10, a point after the hours is half an hour more, N is not today, X does not apply. Backspace goes back, Enter keeps.</source>
        <translation>Con el teclado: 0 a 9 responden y siguen, + es 10, un punto después de las horas es media hora más, N es hoy no, X es no me corresponde. Retroceso vuelve atrás, Entrar guarda.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Delete this check-in</source>
        <translation>Borrar este registro</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Nothing was noted</source>
        <translation>No se anotó nada</translation>
    </message>
    <message>
        <source>Change this check-in</source>
        <translation>Cambiar este registro</translation>
    </message>
    <message>
        <source>Your record is open to read, so nothing can be noted here.</source>
        <translation>Sus datos están abiertos solo para leer, así que aquí no se puede anotar nada.</translation>
    </message>
    <message>
        <source>One moment ...</source>
        <translation>Un momento ...</translation>
    </message>
    <message>
        <source>kept on this computer</source>
        <translation>guardado en esta computadora</translation>
    </message>
    <message>
        <source>keeping…</source>
        <translation>guardando…</translation>
    </message>
</context>
<context>
    <name>LookBackPage</name>
    <message>
        <source>How did it go at home?</source>
        <translation>¿Cómo le fue en casa?</translation>
    </message>
    <message>
        <source>Every answer is a good one. A quiet week is one too.</source>
        <translation>Toda respuesta es buena. Una semana tranquila también lo es.</translation>
    </message>
    <message>
        <source>What you might have tried</source>
        <translation>Lo que quizás probó</translation>
    </message>
    <message>
        <source>On a hard day: {floor}</source>
        <translation>En un día difícil: {floor}</translation>
    </message>
    <message>
        <source>Home practice</source>
        <translation>Práctica en casa</translation>
    </message>
    <message>
        <source>I did it</source>
        <translation>Lo hice</translation>
    </message>
    <message>
        <source>I did a smaller version</source>
        <translation>Hice una versión más pequeña</translation>
    </message>
    <message>
        <source>Not this time</source>
        <translation>Esta vez no</translation>
    </message>
    <message>
        <source>It does not apply</source>
        <translation>No me corresponde</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Skip this</source>
        <translation>Omitir esto</translation>
    </message>
    <message>
        <source>Good to know. Thank you.</source>
        <translation>Es bueno saberlo. Gracias.</translation>
    </message>
    <message>
        <source>A smaller version counts just as much.</source>
        <translation>Una versión más pequeña cuenta lo mismo.</translation>
    </message>
    <message>
        <source>That happens. You are here now, and that is enough.</source>
        <translation>Eso pasa. Ahora está aquí, y con eso basta.</translation>
    </message>
    <message>
        <source>That is fine. We go on from here.</source>
        <translation>Está bien. Seguimos desde aquí.</translation>
    </message>
</context>
<context>
    <name>LoudnessPart</name>
    <message>
        <source>Where the room hears it</source>
        <translation>Por dónde lo oye la sala</translation>
    </message>
</context>
<context>
    <name>MeetingsPart</name>
    <message>
        <source>Meetings</source>
        <translation>Reuniones</translation>
    </message>
    <message>
        <source>Press another one to begin with that instead.</source>
        <translation>Presione otra para empezar con esa.</translation>
    </message>
    <message>
        <source>next</source>
        <translation>siguiente</translation>
    </message>
</context>
<context>
    <name>MemberPage</name>
    <message>
        <source>Had {dose} meetings</source>
        <translation>Tuvo {dose} reuniones</translation>
    </message>
    <message>
        <source>Back to the group</source>
        <translation>Volver al grupo</translation>
    </message>
    <message>
        <source>Name they like to go by</source>
        <translation>Nombre que prefiere</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Iniciales</translation>
    </message>
    <message>
        <source>Only if two would else be mixed up.</source>
        <translation>Solo si dos personas pudieran confundirse.</translation>
    </message>
    <message>
        <source>They asked for</source>
        <translation>Lo que pidió</translation>
    </message>
    <message>
        <source>Between the two of you</source>
        <translation>Entre ustedes dos</translation>
    </message>
    <message>
        <source>Only what they agreed to. You alone see it.</source>
        <translation>Solo lo que la persona aceptó. Lo ve solo usted.</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Guardar esto</translation>
    </message>
    <message>
        <source>Back in the group</source>
        <translation>Está de nuevo en el grupo</translation>
    </message>
    <message>
        <source>Has left the group</source>
        <translation>Dejó el grupo</translation>
    </message>
</context>
<context>
    <name>MindBody</name>
    <message>
        <source>This is a sample. The person does not exist, and nothing here happened.</source>
        <translation>Esto es una muestra. La persona no existe, y nada de esto ocurrió.</translation>
    </message>
    <message>
        <source>Your record is open to read, because another computer has it. Nothing is kept here.</source>
        <translation>Sus datos están abiertos solo para leer, porque otra computadora los tiene. Aquí no se guarda nada.</translation>
    </message>
    <message>
        <source>Your record is open to read. Nothing can be kept here, because its folder can&apos;t be written to. In Settings you can save everything elsewhere.</source>
        <translation>Sus datos están abiertos solo para leer. Aquí no se puede guardar nada, porque no se puede escribir en su carpeta. En Ajustes puede guardar todo en otro lugar.</translation>
    </message>
    <message>
        <source>One short question is here, when you like. You can leave it out.</source>
        <translation>Aquí hay una pregunta corta, para cuando quiera. Puede dejarla sin responder.</translation>
    </message>
    <message>
        <source>{n} short questions about how it goes, when you like. You can leave any of them out.</source>
        <translation>{n} preguntas cortas sobre cómo le va, para cuando quiera. Puede dejar sin responder las que quiera.</translation>
    </message>
    <message>
        <source>In a flare</source>
        <translation>En un brote</translation>
    </message>
    <message>
        <source>What helps on a hard day</source>
        <translation>Qué ayuda en un día difícil</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>How is it now?</source>
        <translation>¿Cómo está ahora?</translation>
    </message>
    <message>
        <source>One-minute breath</source>
        <translation>Respiración de un minuto</translation>
    </message>
    <message>
        <source>Only this</source>
        <translation>Solo esto</translation>
    </message>
    <message>
        <source>Move a little</source>
        <translation>Moverse un poco</translation>
    </message>
    <message>
        <source>Small and gentle</source>
        <translation>Pequeño y suave</translation>
    </message>
</context>
<context>
    <name>MonthCard</name>
    <message>
        <source>Month before</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <source>The number is pain, the dot is practice, and a warm ground is a flare.</source>
        <translation>El número es el dolor, el punto es la práctica, y un fondo cálido es un brote.</translation>
    </message>
    <message>
        <source>Calendar of {month}</source>
        <translation>Calendario de {month}</translation>
    </message>
</context>
<context>
    <name>MovePage</name>
    <message>
        <source>Stop, and get help, if you notice</source>
        <translation>Pare y pida ayuda si nota</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>A smaller version</source>
        <translation>Una versión más pequeña</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Hoy no</translation>
    </message>
    <message>
        <source>Movement {n} of {all}</source>
        <translation>Movimiento {n} de {all}</translation>
    </message>
    <message>
        <source>A gentle movement</source>
        <translation>Un movimiento suave</translation>
    </message>
    <message>
        <source>**Ask your clinician first:** {what}</source>
        <translation>**Pregunte antes a su profesional de salud:** {what}</translation>
    </message>
    <message>
        <source>Easier: {how}</source>
        <translation>Más fácil: {how}</translation>
    </message>
    <message>
        <source>Lying instead</source>
        <translation>Mejor acostarse</translation>
    </message>
    <message>
        <source>Reclining instead</source>
        <translation>Mejor reclinarse</translation>
    </message>
    <message>
        <source>Seated instead</source>
        <translation>Mejor sentarse</translation>
    </message>
    <message>
        <source>Standing instead</source>
        <translation>Mejor de pie</translation>
    </message>
</context>
<context>
    <name>MovingView</name>
    <message>
        <source>Lying</source>
        <translation>Acostarse</translation>
    </message>
    <message>
        <source>Seated</source>
        <translation>Sentarse</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>De pie</translation>
    </message>
</context>
<context>
    <name>NameScreen</name>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>It stays on this computer. You can change it in Settings.</source>
        <translation>Se queda en esta computadora. Puede cambiarlo en Ajustes.</translation>
    </message>
    <message>
        <source>Welcome, {name}.</source>
        <translation>Le damos la bienvenida, {name}.</translation>
    </message>
    <message>
        <source>Welcome. It is good that you came.</source>
        <translation>Le damos la bienvenida. Qué bueno que vino.</translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Need help now</source>
        <translation>Necesito ayuda ahora</translation>
    </message>
    <message>
        <source>Help lines, warning signs and grounding (F1)</source>
        <translation>Líneas de ayuda, señales de alerta y cómo volver al presente (F1)</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Leer en voz alta</translation>
    </message>
    <message>
        <source>Reads this page to you; press again to stop (F4)</source>
        <translation>Le lee esta página; presione de nuevo para parar (F4)</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Dejar de leer</translation>
    </message>
    <message>
        <source>In a flare</source>
        <translation>En un brote</translation>
    </message>
    <message>
        <source>What helps on a hard day (F2)</source>
        <translation>Qué ayuda en un día difícil (F2)</translation>
    </message>
</context>
<context>
    <name>NewPasscode</name>
    <message>
        <source>New passcode</source>
        <translation>Nueva clave de acceso</translation>
    </message>
    <message>
        <source>From 4 characters on. Anything will do: words, numbers, signs, spaces.</source>
        <translation>Desde 4 caracteres. Sirve lo que sea: palabras, números, signos, espacios.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La misma otra vez</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>The backup of {when} is back in its place.</source>
        <translation>La copia de {when} está de nuevo en su lugar.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The file with your choices was damaged. Your choices are back at their first state, and the old file is kept as {name}. Your record is not touched by this.</source>
        <translation>El archivo con sus ajustes estaba dañado. Sus ajustes volvieron a su estado inicial, y el archivo anterior se guarda como {name}. Esto no afecta a sus datos.</translation>
    </message>
</context>
<context>
    <name>NotesPart</name>
    <message>
        <source>Notes for you</source>
        <translation>Notas para usted</translation>
    </message>
    <message>
        <source>If somebody is not safe</source>
        <translation>Si alguien no está a salvo</translation>
    </message>
    <message>
        <source>One of you stays with the group. One goes with the person, and stays beside them.</source>
        <translation>Una de las personas que guían se queda con el grupo. La otra va con la persona y se queda a su lado.</translation>
    </message>
    <message>
        <source>Key H shows the room whom to call. Key Esc shows the calm screen.</source>
        <translation>La tecla H muestra a la sala a quién llamar. La tecla Esc muestra la pantalla de calma.</translation>
    </message>
    <message>
        <source>Ask in plain words: “Are you safe right now?” Listen, and take the answer as it is.</source>
        <translation>Pregunte con palabras simples: “¿Está a salvo en este momento?” Escuche, y acepte la respuesta tal como es.</translation>
    </message>
    <message>
        <source>In danger now: call the emergency number, and say where you are.</source>
        <translation>Si hay peligro ahora: llame al número de emergencias y diga dónde están.</translation>
    </message>
    <message>
        <source>Not in danger now: who can be with them today, and which line can they call?</source>
        <translation>Si no hay peligro ahora: ¿quién puede estar hoy con la persona, y a qué línea puede llamar?</translation>
    </message>
    <message>
        <source>Come back to the group with one sentence that tells nobody&apos;s story. Then a slow breath.</source>
        <translation>Vuelva al grupo con una frase que no cuente la historia de nadie. Luego, una respiración lenta.</translation>
    </message>
    <message>
        <source>Write what happened into your clinic&apos;s own record. Nothing of it belongs here.</source>
        <translation>Escriba lo que pasó en los registros de su centro. Nada de eso va aquí.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Put this note away</source>
        <translation>Quitar esta nota</translation>
    </message>
</context>
<context>
    <name>Noting</name>
    <message>
        <source>Your record is still being opened. Please try again in a moment.</source>
        <translation>Sus datos todavía se están abriendo. Por favor, intente de nuevo en un momento.</translation>
    </message>
    <message>
        <source>A session</source>
        <translation>Una sesión</translation>
    </message>
</context>
<context>
    <name>NotingCard</name>
    <message>
        <source>If you like, note it in your pacing plan: how did it go?</source>
        <translation>Si quiere, anótelo en su plan de ritmo: ¿cómo le fue?</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>¿Cómo le fue?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Lo hice</translation>
    </message>
    <message>
        <source>A smaller version</source>
        <translation>Una versión más pequeña</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Hoy no</translation>
    </message>
    <message>
        <source>Did not apply</source>
        <translation>No me correspondía</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Anotarlo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>Desde el comienzo</translation>
    </message>
    <message>
        <source>{n} minutes of activity, and rest.</source>
        <translation>{n} minutos de actividad, y descanso.</translation>
    </message>
    <message>
        <source>A little activity. It counts.</source>
        <translation>Un poco de actividad. Cuenta.</translation>
    </message>
    <message>
        <source>Noted for today.</source>
        <translation>Anotado para hoy.</translation>
    </message>
</context>
<context>
    <name>NumberEditor</name>
    <message>
        <source>One less</source>
        <translation>Uno menos</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Uno más</translation>
    </message>
</context>
<context>
    <name>OutAndInViewModel</name>
    <message>
        <source>Saved: {path}</source>
        <translation>Guardado: {path}</translation>
    </message>
    <message>
        <source>In all: {size}</source>
        <translation>En total: {size}</translation>
    </message>
    <message>
        <source>Whoever has this file can read it, also when your record has a passcode</source>
        <translation>Quien tenga este archivo puede leerlo, aunque sus datos tengan clave de acceso</translation>
    </message>
    <message>
        <source>This is what leaves</source>
        <translation>Esto es lo que sale</translation>
    </message>
    <message>
        <source>These tables leave</source>
        <translation>Salen estas tablas</translation>
    </message>
    <message>
        <source>There is nothing to save yet</source>
        <translation>Todavía no hay nada que guardar</translation>
    </message>
    <message>
        <source>This comes in from “{name}”</source>
        <translation>Esto entra desde “{name}”</translation>
    </message>
    <message>
        <source>Nothing new in “{name}”</source>
        <translation>No hay nada nuevo en “{name}”</translation>
    </message>
    <message>
        <source>1 entry is here already</source>
        <translation>1 anotación ya está aquí</translation>
    </message>
    <message>
        <source>{n} entries are here already</source>
        <translation>{n} anotaciones ya están aquí</translation>
    </message>
    <message>
        <source>Your name, your person and your choices in Settings come too</source>
        <translation>También entran su nombre, su persona y sus elecciones de Ajustes</translation>
    </message>
    <message>
        <source>It is all here now. A backup of how it was before is kept.</source>
        <translation>Ya está todo aquí. Se guarda una copia de cómo estaba antes.</translation>
    </message>
    <message>
        <source>This did not work, and nothing was changed. You might start MindBody again, and try.</source>
        <translation>Esto no funcionó, y no se cambió nada. Puede abrir MindBody otra vez e intentarlo.</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 sesión</translation>
    </message>
    <message>
        <source>{n} sessions</source>
        <translation>{n} sesiones</translation>
    </message>
    <message>
        <source>1 step of a session</source>
        <translation>1 paso de una sesión</translation>
    </message>
    <message>
        <source>{n} steps of sessions</source>
        <translation>{n} pasos de sesiones</translation>
    </message>
    <message>
        <source>1 rating</source>
        <translation>1 valoración</translation>
    </message>
    <message>
        <source>{n} ratings</source>
        <translation>{n} valoraciones</translation>
    </message>
    <message>
        <source>1 entry of my log</source>
        <translation>1 anotación de mi registro</translation>
    </message>
    <message>
        <source>{n} entries of my log</source>
        <translation>{n} anotaciones de mi registro</translation>
    </message>
    <message>
        <source>1 note or answer</source>
        <translation>1 nota o respuesta</translation>
    </message>
    <message>
        <source>{n} notes and answers</source>
        <translation>{n} notas y respuestas</translation>
    </message>
    <message>
        <source>1 answer to set questions</source>
        <translation>1 respuesta a cuestionarios</translation>
    </message>
    <message>
        <source>{n} answers to set questions</source>
        <translation>{n} respuestas a cuestionarios</translation>
    </message>
    <message>
        <source>1 lesson mark</source>
        <translation>1 marca de lección</translation>
    </message>
    <message>
        <source>{n} lesson marks</source>
        <translation>{n} marcas de lecciones</translation>
    </message>
    <message>
        <source>1 place to go on from</source>
        <translation>1 lugar desde donde seguir</translation>
    </message>
    <message>
        <source>{n} places to go on from</source>
        <translation>{n} lugares desde donde seguir</translation>
    </message>
    <message>
        <source>All of {day}</source>
        <translation>Todo del {day}</translation>
    </message>
    <message>
        <source>From {first} to {last}</source>
        <translation>Desde {first} hasta {last}</translation>
    </message>
    <message>
        <source>Your name: {name}</source>
        <translation>Su nombre: {name}</translation>
    </message>
    <message>
        <source>Your person: {person}</source>
        <translation>Su persona: {person}</translation>
    </message>
    <message>
        <source>Your choices in Settings</source>
        <translation>Sus elecciones de Ajustes</translation>
    </message>
</context>
<context>
    <name>OwnPasscodeCard</name>
    <message>
        <source>This backup has a passcode of its own</source>
        <translation>Esta copia tiene su propia clave de acceso</translation>
    </message>
    <message>
        <source>It is the one that was in use when it was made. Its recovery code works too.</source>
        <translation>Es la que se usaba cuando se hizo. Su código de recuperación también sirve.</translation>
    </message>
    <message>
        <source>Passcode of the backup</source>
        <translation>Clave de acceso de la copia</translation>
    </message>
    <message>
        <source>Open the backup</source>
        <translation>Abrir la copia</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarla</translation>
    </message>
</context>
<context>
    <name>OwnWordsEditor</name>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Con sus propias palabras</translation>
    </message>
</context>
<context>
    <name>Pacer</name>
    <message>
        <source>Breathing guide</source>
        <translation>Guía de respiración</translation>
    </message>
</context>
<context>
    <name>PacingTimerPage</name>
    <message>
        <source>Activity and rest</source>
        <translation>Actividad y descanso</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Activity in one go</source>
        <translation>Actividad de una vez</translation>
    </message>
    <message>
        <source>Rest after it</source>
        <translation>Descanso después</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rondas</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>What kind of rest</source>
        <translation>Qué tipo de descanso</translation>
    </message>
    <message>
        <source>Stop by the clock, not by the pain. Rest before you need it.</source>
        <translation>Pare según el reloj, no según el dolor. Descanse antes de necesitarlo.</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>1 round</source>
        <translation>1 ronda</translation>
    </message>
    <message>
        <source>{n} rounds</source>
        <translation>{n} rondas</translation>
    </message>
    <message>
        <source>One moment, your plan is being opened.</source>
        <translation>Un momento, se está abriendo su plan.</translation>
    </message>
    <message>
        <source>There was a stop sign. Please wait with this until a clinician has agreed to it.</source>
        <translation>Hubo una señal de alto. Por favor, espere con esto hasta que un profesional de salud esté de acuerdo.</translation>
    </message>
    <message>
        <source>Your plan says {amount} in one go.</source>
        <translation>Su plan dice {amount} de una vez.</translation>
    </message>
</context>
<context>
    <name>PacingTimerViewModel</name>
    <message>
        <source>This could not be kept. Nothing was changed.</source>
        <translation>Esto no se pudo guardar. No se cambió nada.</translation>
    </message>
    <message>
        <source>This could not be taken back.</source>
        <translation>Esto no se pudo deshacer.</translation>
    </message>
    <message>
        <source>{time} over</source>
        <translation>{time} de más</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>quedan {time}</translation>
    </message>
    <message>
        <source>Today it is {amount}, smaller than usual. Your plan stays as it is.</source>
        <translation>Hoy son {amount}, menos que de costumbre. Su plan queda como está.</translation>
    </message>
</context>
<context>
    <name>PacksViewModel</name>
    <message>
        <source>“{title}” is here now.</source>
        <translation>“{title}” ya está aquí.</translation>
    </message>
    <message>
        <source>“{title}” is gone. What you wrote is kept.</source>
        <translation>“{title}” se quitó. Lo que usted escribió se conserva.</translation>
    </message>
    <message>
        <source>“{title}” could not be taken away: {reason}.</source>
        <translation>“{title}” no se pudo quitar: {reason}.</translation>
    </message>
    <message>
        <source>By {who}. {language}. Version {version}. {licence}.</source>
        <translation>De {who}. {language}. Versión {version}. {licence}.</translation>
    </message>
    <message>
        <source>1 programme</source>
        <translation>1 programa</translation>
    </message>
    <message>
        <source>{n} programmes</source>
        <translation>{n} programas</translation>
    </message>
    <message>
        <source>1 lesson</source>
        <translation>1 lección</translation>
    </message>
    <message>
        <source>{n} lessons</source>
        <translation>{n} lecciones</translation>
    </message>
    <message>
        <source>1 practice</source>
        <translation>1 práctica</translation>
    </message>
    <message>
        <source>{n} practices</source>
        <translation>{n} prácticas</translation>
    </message>
    <message>
        <source>1 breath</source>
        <translation>1 respiración</translation>
    </message>
    <message>
        <source>{n} breaths</source>
        <translation>{n} respiraciones</translation>
    </message>
    <message>
        <source>1 movement</source>
        <translation>1 movimiento</translation>
    </message>
    <message>
        <source>{n} movements</source>
        <translation>{n} movimientos</translation>
    </message>
    <message>
        <source>1 set of questions</source>
        <translation>1 cuestionario</translation>
    </message>
    <message>
        <source>{n} sets of questions</source>
        <translation>{n} cuestionarios</translation>
    </message>
    <message>
        <source>1 menu</source>
        <translation>1 menú</translation>
    </message>
    <message>
        <source>{n} menus</source>
        <translation>{n} menús</translation>
    </message>
    <message>
        <source>1 tool</source>
        <translation>1 herramienta</translation>
    </message>
    <message>
        <source>{n} tools</source>
        <translation>{n} herramientas</translation>
    </message>
    <message>
        <source>1 meeting</source>
        <translation>1 reunión</translation>
    </message>
    <message>
        <source>{n} meetings</source>
        <translation>{n} reuniones</translation>
    </message>
    <message>
        <source>its own help lines</source>
        <translation>sus propias líneas de ayuda</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Back to my flare page</source>
        <translation>Volver a mi página de brotes</translation>
    </message>
</context>
<context>
    <name>PasscodeField</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show: {field}</source>
        <translation>Mostrar: {field}</translation>
    </message>
</context>
<context>
    <name>PasscodePart</name>
    <message>
        <source>Locking or unlocking takes a moment. Please leave MindBody open.</source>
        <translation>Bloquear o desbloquear toma un momento. Por favor, deje MindBody abierto.</translation>
    </message>
</context>
<context>
    <name>PasscodeViewModel</name>
    <message>
        <source>The new passcode holds from now on.</source>
        <translation>La nueva clave de acceso vale desde ahora.</translation>
    </message>
    <message>
        <source>There is no passcode now.</source>
        <translation>Ya no hay clave de acceso.</translation>
    </message>
    <message>
        <source>The file {name} could not be written: {reason}. You might choose another folder.</source>
        <translation>El archivo {name} no se pudo escribir: {reason}. Puede elegir otra carpeta.</translation>
    </message>
    <message>
        <source>The code is in {name} now.</source>
        <translation>El código está ahora en {name}.</translation>
    </message>
    <message>
        <source>It is locked now, but not all backups are yet. MindBody goes on with them when you next open it. {reason}</source>
        <translation>Ya está bloqueado, pero no todas las copias todavía. MindBody sigue con ellas la próxima vez que lo abra. {reason}</translation>
    </message>
    <message>
        <source>That is not the passcode. Nothing was changed.</source>
        <translation>Esa no es la clave de acceso. No se cambió nada.</translation>
    </message>
    <message>
        <source>The key file is damaged or gone. Please put it back from a backup, and try again.</source>
        <translation>El archivo de la llave está dañado o no está. Por favor, recupérelo desde una copia e intente de nuevo.</translation>
    </message>
    <message>
        <source>That did not work, and nothing was changed. Please try again.</source>
        <translation>Eso no funcionó, y no se cambió nada. Por favor, intente de nuevo.</translation>
    </message>
</context>
<context>
    <name>PauseSheet</name>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Ease out</source>
        <translation>Salida suave</translation>
    </message>
    <message>
        <source>End here</source>
        <translation>Terminar aquí</translation>
    </message>
    <message>
        <source>In a flare</source>
        <translation>En un brote</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Qué bueno que volvió</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>The computer was asleep, so we waited. Would you like to go on, or end here?</source>
        <translation>La computadora estaba en reposo, así que esperamos. ¿Quiere seguir o terminar aquí?</translation>
    </message>
    <message>
        <source>Take all the time you need. If you end here, your place is kept.</source>
        <translation>Tómese todo el tiempo que necesite. Si termina aquí, su lugar queda guardado.</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Who is here?</source>
        <translation>¿Quién está aquí?</translation>
    </message>
    <message>
        <source>Need help now</source>
        <translation>Necesito ayuda ahora</translation>
    </message>
    <message>
        <source>Each person has a record of their own.</source>
        <translation>Cada persona tiene sus propios datos.</translation>
    </message>
    <message>
        <source>Locked with a passcode</source>
        <translation>Protegido con clave de acceso</translation>
    </message>
    <message>
        <source>Someone new</source>
        <translation>Alguien nuevo</translation>
    </message>
</context>
<context>
    <name>PeoplePart</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Nobody yet. Add each person by a name they like to go by; it need not be their own.</source>
        <translation>Nadie todavía. Agregue a cada persona con el nombre que prefiera; no hace falta que sea el suyo.</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Agregar a alguien</translation>
    </message>
    <message>
        <source>Add to the group</source>
        <translation>Agregar al grupo</translation>
    </message>
    <message>
        <source>No diagnosis and no date of birth is kept. Never on the room screen.</source>
        <translation>No se guarda ningún diagnóstico ni fecha de nacimiento. Nunca en la pantalla de la sala.</translation>
    </message>
    <message>
        <source>Each person has a record of their own. MindBody shows nobody what another one wrote.</source>
        <translation>Cada persona tiene sus propios datos. MindBody no le muestra a nadie lo que otra persona escribió.</translation>
    </message>
    <message>
        <source>Change to another person</source>
        <translation>Cambiar a otra persona</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Agregar una persona</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Your person</source>
        <translation>Su persona</translation>
    </message>
    <message>
        <source>A nickname will do.</source>
        <translation>Basta con un apodo.</translation>
    </message>
    <message>
        <source>How you reach them</source>
        <translation>Cómo comunicarse con ella</translation>
    </message>
    <message>
        <source>A number to call or text.</source>
        <translation>Un número para llamar o escribir.</translation>
    </message>
    <message>
        <source>Keep it here</source>
        <translation>Guardarlo aquí</translation>
    </message>
</context>
<context>
    <name>PhaseCard</name>
    <message>
        <source>Stop here</source>
        <translation>Parar aquí</translation>
    </message>
    <message>
        <source>Round {n} of {all}</source>
        <translation>Ronda {n} de {all}</translation>
    </message>
    <message>
        <source>Rest now</source>
        <translation>Descansar ahora</translation>
    </message>
    <message>
        <source>I&apos;m done</source>
        <translation>Ya terminé</translation>
    </message>
    <message>
        <source>I&apos;m back</source>
        <translation>Ya volví</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Time to rest.</source>
        <translation>Hora de descansar.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Rest is done, if you are.</source>
        <translation>El descanso terminó, si usted quiere.</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Descanso</translation>
    </message>
    <message>
        <source>The computer was asleep, so we waited. Go on when you like.</source>
        <translation>La computadora estaba en reposo, así que esperamos. Siga cuando quiera.</translation>
    </message>
    <message>
        <source>Paused. Nothing is counted.</source>
        <translation>En pausa. No se cuenta nada.</translation>
    </message>
    <message>
        <source>It waits for you. A little longer is fine.</source>
        <translation>Le espera. Un poco más está bien.</translation>
    </message>
    <message>
        <source>Stop when the time is up, also on a good day.</source>
        <translation>Pare cuando se acabe el tiempo, también en un buen día.</translation>
    </message>
    <message>
        <source>In any way that is kind to you.</source>
        <translation>De cualquier manera que le haga bien.</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>My flare card</source>
        <translation>Mi tarjeta para brotes</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>Mi plan</translation>
    </message>
    <message>
        <source>There is no plan yet, and today need not be the day to write one.</source>
        <translation>Todavía no hay un plan, y no hace falta escribirlo hoy.</translation>
    </message>
    <message>
        <source>What you wrote can&apos;t be opened now. This page helps without it, too.</source>
        <translation>Lo que usted escribió no se puede abrir ahora. Esta página también ayuda sin eso.</translation>
    </message>
    <message>
        <source>One moment, what you wrote is being opened.</source>
        <translation>Un momento, se está abriendo lo que usted escribió.</translation>
    </message>
    <message>
        <source>Change my plan</source>
        <translation>Cambiar mi plan</translation>
    </message>
    <message>
        <source>Begin my plan</source>
        <translation>Empezar mi plan</translation>
    </message>
    <message>
        <source>How I notice it</source>
        <translation>Cómo lo noto</translation>
    </message>
    <message>
        <source>My first ten minutes</source>
        <translation>Mis primeros diez minutos</translation>
    </message>
    <message>
        <source>What I do first</source>
        <translation>Lo primero que hago</translation>
    </message>
    <message>
        <source>My three days</source>
        <translation>Mis tres días</translation>
    </message>
    <message>
        <source>Medicines, as agreed</source>
        <translation>Medicinas, según lo acordado</translation>
    </message>
</context>
<context>
    <name>PlayingGround</name>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
</context>
<context>
    <name>PowerByBus</name>
    <message>
        <source>The screen of the room is put away first.</source>
        <translation>Primero se guarda la pantalla de la sala.</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>How it sounds</source>
        <translation>Cómo suena</translation>
    </message>
    <message>
        <source>Save as a sound file</source>
        <translation>Guardar como archivo de sonido</translation>
    </message>
    <message>
        <source>Another voice reads this one to you: {name}.</source>
        <translation>Esta se la lee otra voz: {name}.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>With the parts you skip, this one has nothing left to say.</source>
        <translation>Con las partes que usted deja fuera, a esta no le queda nada que decir.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Hear MindBody&apos;s own practice here</source>
        <translation>Oír aquí la práctica de MindBody</translation>
    </message>
    <message>
        <source>Stop writing</source>
        <translation>Dejar de guardar</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bueno saber</translation>
    </message>
    <message>
        <source>Eyes open is as good as eyes closed. You can leave at any moment: press Esc, or Ease out.</source>
        <translation>Los ojos abiertos sirven igual que los cerrados. Puede salir en cualquier momento: presione Esc, o Salida suave.</translation>
    </message>
    <message>
        <source>Read the words</source>
        <translation>Leer las palabras</translation>
    </message>
    <message>
        <source>Take from favourites</source>
        <translation>Quitar de favoritas</translation>
    </message>
    <message>
        <source>Keep as favourite</source>
        <translation>Guardar como favorita</translation>
    </message>
    <message>
        <source>Writing the sound file: {n} %</source>
        <translation>Guardando el archivo de sonido: {n} %</translation>
    </message>
    <message>
        <source>MindBody&apos;s own practice plays here again.</source>
        <translation>Aquí suena de nuevo la práctica de MindBody.</translation>
    </message>
    <message>
        <source>Kept as favourite.</source>
        <translation>Guardada como favorita.</translation>
    </message>
    <message>
        <source>No favourite any more.</source>
        <translation>Ya no está entre sus favoritas.</translation>
    </message>
</context>
<context>
    <name>PracticeViewModel</name>
    <message>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation>{n} minutos</translation>
    </message>
    <message>
        <source>Your own recording plays here: {name}</source>
        <translation>Aquí suena su propia grabación: {name}</translation>
    </message>
    <message>
        <source>Your recording “{name}” can&apos;t be played: its file is gone or damaged.</source>
        <translation>Su grabación “{name}” no se puede reproducir: su archivo no está o está dañado.</translation>
    </message>
    <message>
        <source>MindBody&apos;s own practice plays instead.</source>
        <translation>En su lugar suena la práctica de MindBody.</translation>
    </message>
    <message>
        <source>Mindfulness</source>
        <translation>Atención plena</translation>
    </message>
    <message>
        <source>Relaxation</source>
        <translation>Relajación</translation>
    </message>
    <message>
        <source>No clinician has signed this off yet.</source>
        <translation>Ningún profesional de salud la ha aprobado todavía.</translation>
    </message>
    <message>
        <source>Signed off by {who}.</source>
        <translation>Aprobada por {who}.</translation>
    </message>
</context>
<context>
    <name>PractisePage</name>
    <message>
        <source>All practices</source>
        <translation>Todas las prácticas</translation>
    </message>
</context>
<context>
    <name>PractisingChoices</name>
    <message>
        <source>How you are mostly placed</source>
        <translation>En qué posición está casi siempre</translation>
    </message>
    <message>
        <source>Where attention may rest</source>
        <translation>Dónde puede descansar la atención</translation>
    </message>
    <message>
        <source>Eyes open</source>
        <translation>Ojos abiertos</translation>
    </message>
    <message>
        <source>You are never asked to close your eyes.</source>
        <translation>Nunca se le pide cerrar los ojos.</translation>
    </message>
    <message>
        <source>Breathing steps</source>
        <translation>Pasos de respiración</translation>
    </message>
    <message>
        <source>Off leaves out every step that watches or paces the breath.</source>
        <translation>Al apagarlo se deja fuera todo paso que observa o marca la respiración.</translation>
    </message>
    <message>
        <source>Watching the body</source>
        <translation>Observar el cuerpo</translation>
    </message>
    <message>
        <source>Off leaves out the practices that rest on what the body feels.</source>
        <translation>Al apagarlo se dejan fuera las prácticas que se apoyan en lo que siente el cuerpo.</translation>
    </message>
    <message>
        <source>Breath holds</source>
        <translation>Retener el aire</translation>
    </message>
    <message>
        <source>Some patterns hold the breath for a moment.</source>
        <translation>Algunas formas retienen el aire un momento.</translation>
    </message>
    <message>
        <source>Some people find the breath calming, and some do not. All of these work.</source>
        <translation>A algunas personas la respiración les da calma y a otras no. Todo esto sirve.</translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <source>Put this backup back</source>
        <translation>Recuperar esta copia</translation>
    </message>
</context>
<context>
    <name>PrintPart</name>
    <message>
        <source>On paper</source>
        <translation>En papel</translation>
    </message>
    <message>
        <source>What I wrote</source>
        <translation>Lo que escribí</translation>
    </message>
    <message>
        <source>Empty, to fill in</source>
        <translation>Vacío, para llenar</translation>
    </message>
    <message>
        <source>Ordinary print</source>
        <translation>Letra normal</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Letra grande</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>What to print</source>
        <translation>Qué imprimir</translation>
    </message>
    <message>
        <source>Size of the print</source>
        <translation>Tamaño de la letra</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The page as it will be printed</source>
        <translation>La página tal como se imprimirá</translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <translation>Archivo PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The file {name} could not be written: {reason}. You might choose another folder.</source>
        <translation>El archivo {name} no se pudo escribir: {reason}. Puede elegir otra carpeta.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Guardado como {name}.</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Con el tiempo</translation>
    </message>
    <message>
        <source>My measures</source>
        <translation>Mis cuestionarios</translation>
    </message>
    <message>
        <source>What seems to help</source>
        <translation>Lo que parece ayudar</translation>
    </message>
    <message>
        <source>What matters</source>
        <translation>Lo que importa</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Which part of Progress</source>
        <translation>Qué parte de Progreso</translation>
    </message>
    <message>
        <source>One moment ...</source>
        <translation>Un momento ...</translation>
    </message>
    <message>
        <source>How it has been</source>
        <translation>Cómo ha ido</translation>
    </message>
</context>
<context>
    <name>RatingScale</name>
    <message>
        <source>Not today</source>
        <translation>Hoy no</translation>
    </message>
    <message>
        <source>{name}: {number} of 10</source>
        <translation>{name}: {number} de 10</translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>This computer has no voice of its own, so only what was recorded can be read out.</source>
        <translation>Esta computadora no tiene una voz propia, así que solo se puede oír lo que está grabado.</translation>
    </message>
</context>
<context>
    <name>ReaderViewModel</name>
    <message>
        <source>{programme} · lesson {n} of {all}</source>
        <translation>{programme} · lección {n} de {all}</translation>
    </message>
    <message>
        <source>{words} · done</source>
        <translation>{words} · hecha</translation>
    </message>
    <message>
        <source>{words} · visited</source>
        <translation>{words} · vista</translation>
    </message>
    <message>
        <source>This one leans on {titles}. You can read it now all the same.</source>
        <translation>Esta se apoya en {titles}. De todos modos puede leerla ahora.</translation>
    </message>
    <message>
        <source>Two new lessons this week are plenty. This one is here on {day}, or now.</source>
        <translation>Dos lecciones nuevas en una semana son más que suficientes. Esta estará aquí {day}, o ahora.</translation>
    </message>
    <message>
        <source>You are staying with this one until {day}.</source>
        <translation>Se queda con esta hasta {day}.</translation>
    </message>
    <message>
        <source>Nobody has signed this lesson off yet.</source>
        <translation>Nadie ha aprobado esta lección todavía.</translation>
    </message>
    <message>
        <source>Looked over by {who}.</source>
        <translation>Revisada por {who}.</translation>
    </message>
</context>
<context>
    <name>ReadingChoices</name>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Keep still</source>
        <translation>Sin movimiento</translation>
    </message>
    <message>
        <source>Pages and shapes fade softly or stand still, and do not glide.</source>
        <translation>Las páginas y las formas aparecen suavemente o se quedan quietas, sin deslizarse.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
</context>
<context>
    <name>RecordPart</name>
    <message>
        <source>All that you kept can leave as a file of your own, and come back. You see what it is before anything is done.</source>
        <translation>Todo lo que guardó puede salir como un archivo suyo, y volver. Usted ve lo que es antes de que se haga nada.</translation>
    </message>
    <message>
        <source>Save everything as a file</source>
        <translation>Guardar todo como archivo</translation>
    </message>
    <message>
        <source>Save tables for a spreadsheet</source>
        <translation>Guardar tablas para una hoja de cálculo</translation>
    </message>
    <message>
        <source>Take a file back in</source>
        <translation>Volver a traer un archivo</translation>
    </message>
    <message>
        <source>Save measures for a clinic</source>
        <translation>Guardar cuestionarios para un profesional</translation>
    </message>
    <message>
        <source>Save what I practised, for a study</source>
        <translation>Guardar lo que practiqué, para un estudio</translation>
    </message>
    <message>
        <source>JSON file (*.json)</source>
        <translation>Archivo JSON (*.json)</translation>
    </message>
    <message>
        <source>Zip file (*.zip)</source>
        <translation>Archivo zip (*.zip)</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>Archivo CSV (*.csv)</translation>
    </message>
    <message>
        <source>Choose where</source>
        <translation>Elegir dónde</translation>
    </message>
    <message>
        <source>One moment ...</source>
        <translation>Un momento ...</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Traerlo</translation>
    </message>
</context>
<context>
    <name>RecordingsPage</name>
    <message>
        <source>My recordings</source>
        <translation>Mis grabaciones</translation>
    </message>
    <message>
        <source>A voice you know can lead you here, such as your therapist&apos;s.</source>
        <translation>Una voz que usted conoce puede guiarle aquí, como la de su terapeuta.</translation>
    </message>
    <message>
        <source>Sound files</source>
        <translation>Archivos de sonido</translation>
    </message>
    <message>
        <source>Add a recording</source>
        <translation>Agregar una grabación</translation>
    </message>
    <message>
        <source>WAV, FLAC, Ogg or MP3, up to 3 hours and 1 GB. The file is copied into your own folder of MindBody. It stays on this computer.</source>
        <translation>WAV, FLAC, Ogg o MP3, de hasta 3 horas y 1 GB. El archivo se copia a su propia carpeta de MindBody. Se queda en esta computadora.</translation>
    </message>
    <message>
        <source>Stop adding</source>
        <translation>Dejar de agregar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Listening through “{name}”: {n} %</source>
        <translation>Escuchando “{name}” entera: {n} %</translation>
    </message>
    <message>
        <source>Undo: bring back “{name}”</source>
        <translation>Deshacer: recuperar “{name}”</translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation>Todavía no hay ninguna.</translation>
    </message>
    <message>
        <source>Only from this page</source>
        <translation>Solo desde esta página</translation>
    </message>
    <message>
        <source>A practice that is not here now</source>
        <translation>Una práctica que ahora no está aquí</translation>
    </message>
    <message>
        <source>Use “{name}” in place of</source>
        <translation>Usar “{name}” en lugar de</translation>
    </message>
    <message>
        <source>Use in place of ...</source>
        <translation>Usar en lugar de ...</translation>
    </message>
</context>
<context>
    <name>RecordingsViewModel</name>
    <message>
        <source>“{name}” plays in place of “{title}” now.</source>
        <translation>“{name}” suena ahora en lugar de “{title}”.</translation>
    </message>
    <message>
        <source>“{name}” plays from this page only.</source>
        <translation>“{name}” suena solo desde esta página.</translation>
    </message>
    <message>
        <source>“{name}” was removed.</source>
        <translation>“{name}” se quitó.</translation>
    </message>
    <message>
        <source>“{name}” is back.</source>
        <translation>“{name}” está de vuelta.</translation>
    </message>
    <message>
        <source>“{name}” was added.</source>
        <translation>“{name}” se agregó.</translation>
    </message>
    <message>
        <source>Stopped. “{name}” was not added.</source>
        <translation>Detenido. “{name}” no se agregó.</translation>
    </message>
    <message>
        <source>“{name}” could not be added: {reason}.</source>
        <translation>“{name}” no se pudo agregar: {reason}.</translation>
    </message>
    <message>
        <source>Your list of recordings could not be changed: {reason}.</source>
        <translation>Su lista de grabaciones no se pudo cambiar: {reason}.</translation>
    </message>
    <message>
        <source>It can&apos;t be played: its file is gone or damaged. You might remove it and add it again.</source>
        <translation>No se puede reproducir: su archivo no está o está dañado. Puede quitarla y agregarla otra vez.</translation>
    </message>
    <message>
        <source>Plays in place of “{title}”</source>
        <translation>Suena en lugar de “{title}”</translation>
    </message>
    <message>
        <source>Plays in place of a practice that is not here now</source>
        <translation>Suena en lugar de una práctica que ahora no está aquí</translation>
    </message>
</context>
<context>
    <name>ReminderCard</name>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Hoy no</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>{what} at {time}</source>
        <translation>{what} a las {time}</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Todos los días</translation>
    </message>
    <message>
        <source>No day is chosen, so it stays quiet.</source>
        <translation>No hay ningún día elegido, así que no avisa.</translation>
    </message>
</context>
<context>
    <name>RemindersPart</name>
    <message>
        <source>Remind me at set times</source>
        <translation>Recordarme a horas fijas</translation>
    </message>
    <message>
        <source>A quiet card comes above the page, while MindBody is open. It makes no sound.</source>
        <translation>Una tarjeta discreta aparece encima de la página mientras MindBody está abierto. No hace ruido.</translation>
    </message>
    <message>
        <source>On flare days too</source>
        <translation>También en días de brote</translation>
    </message>
    <message>
        <source>Off keeps the days of a flare free of reminders.</source>
        <translation>Al apagarlo, los días de un brote quedan sin recordatorios.</translation>
    </message>
    <message>
        <source>Add a reminder</source>
        <translation>Agregar un recordatorio</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>Help, at any time</source>
        <translation>Ayuda, en cualquier momento</translation>
    </message>
    <message>
        <source>Tell one of us, or step out. Someone comes with you.</source>
        <translation>Dígaselo a quien guía, o salga un momento. Alguien va con usted.</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Emergencias</translation>
    </message>
</context>
<context>
    <name>RoomCover</name>
    <message>
        <source>What the room sees</source>
        <translation>Lo que ve la sala</translation>
    </message>
</context>
<context>
    <name>RoomScreenPart</name>
    <message>
        <source>Opens the choices for the room&apos;s screen.</source>
        <translation>Abre las opciones de la pantalla de la sala.</translation>
    </message>
</context>
<context>
    <name>RoomScreenSheet</name>
    <message>
        <source>The room&apos;s screen</source>
        <translation>La pantalla de la sala</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Which screen the room sees</source>
        <translation>Qué pantalla ve la sala</translation>
    </message>
    <message>
        <source>Test card</source>
        <translation>Imagen de prueba</translation>
    </message>
    <message>
        <source>One screen only (F5)</source>
        <translation>Una sola pantalla (F5)</translation>
    </message>
    <message>
        <source>One screen only puts your words away and shows the room&apos;s here. F5 brings them back.</source>
        <translation>“Una sola pantalla” guarda lo suyo y muestra aquí lo de la sala. F5 lo trae de vuelta.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Smaller text in the room</source>
        <translation>Texto más pequeño en la sala</translation>
    </message>
    <message>
        <source>Larger text in the room</source>
        <translation>Texto más grande en la sala</translation>
    </message>
    <message>
        <source>Lights on</source>
        <translation>Con luz</translation>
    </message>
    <message>
        <source>Dim</source>
        <translation>Poca luz</translation>
    </message>
    <message>
        <source>Light in the room</source>
        <translation>Luz en la sala</translation>
    </message>
    <message>
        <source>Ctrl with plus and minus does the same.</source>
        <translation>Ctrl con más y menos hace lo mismo.</translation>
    </message>
    <message>
        <source>Text in the room</source>
        <translation>Texto en la sala</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>Mostrarla otra vez</translation>
    </message>
    <message>
        <source>Show it there</source>
        <translation>Mostrarla ahí</translation>
    </message>
    <message>
        <source>Show the meeting</source>
        <translation>Mostrar la reunión</translation>
    </message>
    <message>
        <source>Show the room nothing</source>
        <translation>No mostrar nada a la sala</translation>
    </message>
    <message>
        <source>Show the room its screen</source>
        <translation>Mostrar a la sala su pantalla</translation>
    </message>
</context>
<context>
    <name>RoomScreens</name>
    <message>
        <source>So the console is put away.</source>
        <translation>Por eso se guardó el panel.</translation>
    </message>
    <message>
        <source>Press F5 to see it here.</source>
        <translation>Presione F5 para verlo aquí.</translation>
    </message>
    <message>
        <source>Others see this screen too</source>
        <translation>Otras personas también ven esta pantalla</translation>
    </message>
</context>
<context>
    <name>RoomTimer</name>
    <message>
        <source>over time</source>
        <translation>de más</translation>
    </message>
    <message>
        <source>{time} over time</source>
        <translation>{time} de más</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>quedan {time}</translation>
    </message>
</context>
<context>
    <name>RoomWindow</name>
    <message>
        <source>For the room</source>
        <translation>Para la sala</translation>
    </message>
    <message>
        <source>What the room sees</source>
        <translation>Lo que ve la sala</translation>
    </message>
</context>
<context>
    <name>RowCard</name>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove line {n}</source>
        <translation>Quitar la línea {n}</translation>
    </message>
    <message>
        <source>Line {n}</source>
        <translation>Línea {n}</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Llenar</translation>
    </message>
    <message>
        <source>line {n}</source>
        <translation>la línea {n}</translation>
    </message>
    <message>
        <source>Change {what}</source>
        <translation>Cambiar {what}</translation>
    </message>
    <message>
        <source>Fill in {what}</source>
        <translation>Llenar {what}</translation>
    </message>
</context>
<context>
    <name>RowsEditor</name>
    <message>
        <source>Show earlier lines</source>
        <translation>Mostrar líneas anteriores</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Agregar una línea</translation>
    </message>
    <message>
        <source>Done with this line</source>
        <translation>Línea lista</translation>
    </message>
    <message>
        <source>Next: {line}</source>
        <translation>Siguiente: {line}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo: {change}</source>
        <translation>Deshacer: {change}</translation>
    </message>
</context>
<context>
    <name>ScriptPart</name>
    <message>
        <source>Say</source>
        <translation>Diga</translation>
    </message>
    <message>
        <source>If asked</source>
        <translation>Si preguntan</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Entregado</translation>
    </message>
</context>
<context>
    <name>SeenPart</name>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>What the room sees</source>
        <translation>Lo que ve la sala</translation>
    </message>
    <message>
        <source>What the room sees next</source>
        <translation>Lo que la sala ve después</translation>
    </message>
    <message>
        <source>Nothing after this</source>
        <translation>No hay nada después</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Each choice takes hold at once and is kept by itself.</source>
        <translation>Cada elección vale al momento y se guarda sola.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>Para leer</translation>
    </message>
    <message>
        <source>To hear</source>
        <translation>Para oír</translation>
    </message>
    <message>
        <source>To practise</source>
        <translation>Para practicar</translation>
    </message>
    <message>
        <source>Leave these parts out</source>
        <translation>Dejar fuera estas partes</translation>
    </message>
    <message>
        <source>Practices and movements leave alone what you tap here.</source>
        <translation>Las prácticas y los movimientos dejan en paz lo que usted toque aquí.</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En esta computadora</translation>
    </message>
    <message>
        <source>Passcode</source>
        <translation>Clave de acceso</translation>
    </message>
    <message>
        <source>Your record</source>
        <translation>Sus datos</translation>
    </message>
    <message>
        <source>Where my words are</source>
        <translation>Dónde están mis palabras</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>People on this computer</source>
        <translation>Personas en esta computadora</translation>
    </message>
    <message>
        <source>Leave nothing behind</source>
        <translation>No dejar rastro</translation>
    </message>
    <message>
        <source>Lead a group</source>
        <translation>Guiar un grupo</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
    <message>
        <source>From my group</source>
        <translation>De mi grupo</translation>
    </message>
</context>
<context>
    <name>SettingsViewModel</name>
    <message>
        <source>Your choices hold for now, but could not be kept: {reason}.</source>
        <translation>Sus elecciones valen por ahora, pero no se pudieron guardar: {reason}.</translation>
    </message>
</context>
<context>
    <name>SliderEditor</name>
    <message>
        <source>slide or tap</source>
        <translation>deslice o toque</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} de {all}</translation>
    </message>
</context>
<context>
    <name>SmallerCard</name>
    <message>
        <source>It has been more than a week. You might ask your clinician, and look for a new start point later.</source>
        <translation>Ya pasó más de una semana. Podría preguntar a su profesional de salud, y más adelante buscar un nuevo punto de partida.</translation>
    </message>
    <message>
        <source>Plan these days smaller</source>
        <translation>Planear estos días más pequeños</translation>
    </message>
    <message>
        <source>One more day like this</source>
        <translation>Un día más como este</translation>
    </message>
    <message>
        <source>I am through it</source>
        <translation>Ya pasó</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Smaller days, if you like</source>
        <translation>Días más pequeños, si quiere</translation>
    </message>
    <message>
        <source>Longer is allowed, and so is doing less. Today shows the smaller plan.</source>
        <translation>Se permite que dure más, y también hacer menos. Hoy muestra el plan más pequeño.</translation>
    </message>
    <message>
        <source>Your plans are as they were.</source>
        <translation>Sus planes están como antes.</translation>
    </message>
</context>
<context>
    <name>SoundControls</name>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Ease out</source>
        <translation>Salida suave</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>SoundFile</name>
    <message>
        <source>Saved as {name}.</source>
        <translation>Guardado como {name}.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Detenido. No se escribió nada.</translation>
    </message>
    <message>
        <source>The file could not be written. You might try another place.</source>
        <translation>El archivo no se pudo escribir. Puede probar otro lugar.</translation>
    </message>
</context>
<context>
    <name>SoundPanel</name>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>Bells</source>
        <translation>Campanas</translation>
    </message>
    <message>
        <source>Breath tones</source>
        <translation>Tonos de respiración</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
</context>
<context>
    <name>SoundingPart</name>
    <message>
        <source>Ease out</source>
        <translation>Salida suave</translation>
    </message>
    <message>
        <source>Words in the room</source>
        <translation>Palabras en la sala</translation>
    </message>
    <message>
        <source>How loud</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Play to the room</source>
        <translation>Reproducir en la sala</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Fading</source>
        <translation>Bajando</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>quedan {time}</translation>
    </message>
</context>
<context>
    <name>StayAwake</name>
    <message>
        <source>Playing</source>
        <translation>Sonando</translation>
    </message>
</context>
<context>
    <name>StepDots</name>
    <message>
        <source>Step {n} of {all}: {name}</source>
        <translation>Paso {n} de {all}: {name}</translation>
    </message>
</context>
<context>
    <name>StoreShutPage</name>
    <message>
        <source>What is kept about groups could not be opened</source>
        <translation>No se pudo abrir lo que se guarda de los grupos</translation>
    </message>
    <message>
        <source>Nothing was changed, and nothing is lost by trying again.</source>
        <translation>No se cambió nada, y no se pierde nada por intentar de nuevo.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Put back the backup of {moment}</source>
        <translation>Recuperar la copia del {moment}</translation>
    </message>
</context>
<context>
    <name>SupportPart</name>
    <message>
        <source>Show details for support</source>
        <translation>Mostrar detalles para soporte</translation>
    </message>
    <message>
        <source>Exactly this is copied</source>
        <translation>Se copia exactamente esto</translation>
    </message>
    <message>
        <source>Nothing that you wrote is in it. It goes nowhere until you paste it somewhere.</source>
        <translation>No contiene nada de lo que usted escribió. No va a ninguna parte hasta que lo pegue en algún lugar.</translation>
    </message>
    <message>
        <source>Copy details for support</source>
        <translation>Copiar detalles para soporte</translation>
    </message>
    <message>
        <source>If something goes wrong</source>
        <translation>Si algo sale mal</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
</context>
<context>
    <name>TakingHomePart</name>
    <message>
        <source>To go on with at home</source>
        <translation>Para seguir en casa</translation>
    </message>
    <message>
        <source>Typed in under “From my group” in Settings, this code sets a member&apos;s own MindBody to the same lesson. It is the same for everybody, and stands on the card for the week.</source>
        <translation>Escrito en “De mi grupo”, en Ajustes, este código prepara la misma lección en el MindBody de cada persona. Es igual para todos, y está en la tarjeta de la semana.</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Guardar como archivo</translation>
    </message>
    <message>
        <source>File (*.json)</source>
        <translation>Archivo (*.json)</translation>
    </message>
</context>
<context>
    <name>TellingCard</name>
    <message>
        <source>Copy these words</source>
        <translation>Copiar estas palabras</translation>
    </message>
    <message>
        <source>Copied. Paste them wherever you write to people.</source>
        <translation>Copiado. Péguelo donde suele escribirle a la gente.</translation>
    </message>
    <message>
        <source>Tell one person</source>
        <translation>Dígaselo a una persona</translation>
    </message>
</context>
<context>
    <name>TellingWhen</name>
    <message>
        <source>This was</source>
        <translation>Esto fue</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Earlier today</source>
        <translation>Hoy más temprano</translation>
    </message>
    <message>
        <source>Yesterday evening</source>
        <translation>Ayer por la noche</translation>
    </message>
    <message>
        <source>At what time? Such as 21:30</source>
        <translation>¿A qué hora? Por ejemplo, 21:30</translation>
    </message>
</context>
<context>
    <name>TestCardView</name>
    <message>
        <source>This is the screen for the room</source>
        <translation>Esta es la pantalla para la sala</translation>
    </message>
    <message>
        <source>Can you see all four corners?</source>
        <translation>¿Ve las cuatro esquinas?</translation>
    </message>
    <message>
        <source>Can you read this from the last seat?</source>
        <translation>¿Puede leer esto desde el último asiento?</translation>
    </message>
    <message>
        <source>{width} by {height}</source>
        <translation>{width} por {height}</translation>
    </message>
</context>
<context>
    <name>TextSizeStepper</name>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Text size {size}</source>
        <translation>Tamaño del texto {size}</translation>
    </message>
</context>
<context>
    <name>ThisComputerPart</name>
    <message>
        <source>Stay beside the clock</source>
        <translation>Quedarse junto al reloj</translation>
    </message>
    <message>
        <source>When you close the window, an icon stays. It leads to your flare page, and reminders come there too.</source>
        <translation>Cuando cierra la ventana, queda un icono. Lleva a su página de brotes, y los recordatorios también llegan ahí.</translation>
    </message>
    <message>
        <source>Start with the computer</source>
        <translation>Abrir al encender la computadora</translation>
    </message>
    <message>
        <source>MindBody starts folded away, so that a reminder can come.</source>
        <translation>MindBody se abre sin ventana, para que un recordatorio pueda llegar.</translation>
    </message>
</context>
<context>
    <name>ThisComputerViewModel</name>
    <message>
        <source>This computer did not let us change what it starts by itself. Nothing was changed.</source>
        <translation>Esta computadora no nos dejó cambiar lo que abre por sí sola. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>TimeChoice</name>
    <message>
        <source>Morning</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>Midday</source>
        <translation>Mediodía</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>Tarde</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Noche</translation>
    </message>
    <message>
        <source>Bedtime</source>
        <translation>Al acostarse</translation>
    </message>
    <message>
        <source>− 1 h</source>
        <translation>− 1 h</translation>
    </message>
    <message>
        <source>An hour earlier</source>
        <translation>Una hora antes</translation>
    </message>
    <message>
        <source>− 15 min</source>
        <translation>− 15 min</translation>
    </message>
    <message>
        <source>A quarter of an hour earlier</source>
        <translation>Un cuarto de hora antes</translation>
    </message>
    <message>
        <source>+ 15 min</source>
        <translation>+ 15 min</translation>
    </message>
    <message>
        <source>A quarter of an hour later</source>
        <translation>Un cuarto de hora después</translation>
    </message>
    <message>
        <source>+ 1 h</source>
        <translation>+ 1 h</translation>
    </message>
    <message>
        <source>An hour later</source>
        <translation>Una hora después</translation>
    </message>
    <message>
        <source>No set time</source>
        <translation>Sin hora fija</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>hacia las {time}</translation>
    </message>
</context>
<context>
    <name>TimeView</name>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 meses</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Hasta cuándo mirar</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Qué mirar</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>My log</source>
        <translation>Mi registro</translation>
    </message>
    <message>
        <source>Back to progress</source>
        <translation>Volver a Progreso</translation>
    </message>
    <message>
        <source>What you noted and did. A day with nothing on it is fine.</source>
        <translation>Lo que usted anotó e hizo. Un día sin nada está bien.</translation>
    </message>
    <message>
        <source>The entry is deleted.</source>
        <translation>La anotación se borró.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Recuperarlo</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>How is it now?</source>
        <translation>¿Cómo está ahora?</translation>
    </message>
    <message>
        <source>Nothing was noted in this month. That is fine.</source>
        <translation>No se anotó nada en este mes. Está bien.</translation>
    </message>
    <message>
        <source>One moment ...</source>
        <translation>Un momento ...</translation>
    </message>
    <message>
        <source>{day} · a day in a flare</source>
        <translation>{day} · un día de brote</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Agregar una línea</translation>
    </message>
    <message>
        <source>A line for this day</source>
        <translation>Una línea para este día</translation>
    </message>
    <message>
        <source>Keep the line</source>
        <translation>Guardar la línea</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarla</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>“{line}”</source>
        <translation>“{line}”</translation>
    </message>
</context>
<context>
    <name>TimelineViewModel</name>
    <message>
        <source>Check-in</source>
        <translation>Registro del día</translation>
    </message>
    <message>
        <source>A line</source>
        <translation>Una línea</translation>
    </message>
    <message>
        <source>Pain {before} before, {after} after</source>
        <translation>Dolor {before} antes, {after} después</translation>
    </message>
    <message>
        <source>Pain {n} before</source>
        <translation>Dolor {n} antes</translation>
    </message>
    <message>
        <source>Pain {n} after</source>
        <translation>Dolor {n} después</translation>
    </message>
    <message>
        <source>More settled</source>
        <translation>Con más calma</translation>
    </message>
    <message>
        <source>About the same</source>
        <translation>Más o menos igual</translation>
    </message>
    <message>
        <source>More stirred up</source>
        <translation>Con más inquietud</translation>
    </message>
</context>
<context>
    <name>TimerPage</name>
    <message>
        <source>Open timer</source>
        <translation>Reloj libre</translation>
    </message>
    <message>
        <source>Sit, lie or stand. It ends when you say so.</source>
        <translation>Siéntese, acuéstese o quédese de pie. Termina cuando usted lo diga.</translation>
    </message>
    <message>
        <source>A soft bell to begin with</source>
        <translation>Una campana suave para empezar</translation>
    </message>
    <message>
        <source>Every {n} min</source>
        <translation>Cada {n} min</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Bells on the way</source>
        <translation>Campanas en el camino</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Show the time</source>
        <translation>Mostrar el tiempo</translation>
    </message>
    <message>
        <source>I&apos;m done</source>
        <translation>Ya terminé</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>The computer was asleep, so we waited. Go on when you like, or end here.</source>
        <translation>La computadora estaba en reposo, así que esperamos. Siga cuando quiera, o termine aquí.</translation>
    </message>
    <message>
        <source>Quiet time. Nothing more is asked of you.</source>
        <translation>Un rato en silencio. No se le pide nada más.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
</context>
<context>
    <name>TimerViewModel</name>
    <message>
        <source>A short sitting. It counts.</source>
        <translation>Un rato corto. Cuenta.</translation>
    </message>
    <message>
        <source>One minute of quiet. It counts.</source>
        <translation>Un minuto en silencio. Cuenta.</translation>
    </message>
    <message>
        <source>{n} minutes of quiet.</source>
        <translation>{n} minutos en silencio.</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Go on where you were</source>
        <translation>Seguir donde estaba</translation>
    </message>
    <message>
        <source>How much do you have today?</source>
        <translation>¿Cuánto puede hoy?</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>Lying</source>
        <translation>Acostarse</translation>
    </message>
    <message>
        <source>Reclining</source>
        <translation>Reclinarse</translation>
    </message>
    <message>
        <source>Seated</source>
        <translation>Sentarse</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>De pie</translation>
    </message>
    <message>
        <source>How you will be</source>
        <translation>En qué posición estará</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Okay</source>
        <translation>Regular</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bueno</translation>
    </message>
    <message>
        <source>Energy today</source>
        <translation>Energía hoy</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Three minutes, lying down</source>
        <translation>Tres minutos, en posición acostada</translation>
    </message>
    <message>
        <source>Begins the smallest version of this lesson</source>
        <translation>Empieza la versión más pequeña de esta lección</translation>
    </message>
    <message>
        <source>Another lesson</source>
        <translation>Otra lección</translation>
    </message>
    <message>
        <source>Opens a list of the lessons</source>
        <translation>Abre una lista de las lecciones</translation>
    </message>
    <message>
        <source>{title}: now on the card.</source>
        <translation>{title}: ahora en la tarjeta.</translation>
    </message>
    <message>
        <source>Answer them</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>My flare page</source>
        <translation>Mi página de brotes</translation>
    </message>
</context>
<context>
    <name>TodayViewModel</name>
    <message>
        <source>{n}. {title}</source>
        <translation>{n}. {title}</translation>
    </message>
    <message>
        <source>1 minute, {place}</source>
        <translation>1 minuto, {place}</translation>
    </message>
    <message>
        <source>{n} minutes, {place}</source>
        <translation>{n} minutos, {place}</translation>
    </message>
    <message>
        <source>You were in the middle of “{title}”.</source>
        <translation>Estaba en medio de “{title}”.</translation>
    </message>
    <message>
        <source>All lessons done, for now</source>
        <translation>Todas las lecciones hechas, por ahora</translation>
    </message>
    <message>
        <source>You might go back to one you liked.</source>
        <translation>Puede volver a una que le haya gustado.</translation>
    </message>
    <message>
        <source>next</source>
        <translation>siguiente</translation>
    </message>
    <message>
        <source>Today&apos;s session</source>
        <translation>La sesión de hoy</translation>
    </message>
    <message>
        <source>Today&apos;s session · lesson {n} of {all}</source>
        <translation>La sesión de hoy · lección {n} de {all}</translation>
    </message>
    <message>
        <source>Your choice · lesson {n} of {all}</source>
        <translation>Lo que usted eligió · lección {n} de {all}</translation>
    </message>
    <message>
        <source>Another week with this · lesson {n} of {all}</source>
        <translation>Otra semana con esto · lección {n} de {all}</translation>
    </message>
    <message>
        <source>Once more, if you like · lesson {n} of {all}</source>
        <translation>Una vez más, si quiere · lección {n} de {all}</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>¿Cómo está?</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Mirar atrás</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Hacer</translation>
    </message>
    <message>
        <source>Breathe</source>
        <translation>Respirar</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Moverse</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planear</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>lying down</source>
        <translation>en posición acostada</translation>
    </message>
    <message>
        <source>reclining</source>
        <translation>en posición reclinada</translation>
    </message>
    <message>
        <source>seated</source>
        <translation>en posición sentada</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>de pie</translation>
    </message>
</context>
<context>
    <name>ToolPage</name>
    <message>
        <source>All tools</source>
        <translation>Todas las herramientas</translation>
    </message>
    <message>
        <source>To its lesson</source>
        <translation>A su lección</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Empty this sheet</source>
        <translation>Vaciar esta hoja</translation>
    </message>
    <message>
        <source>Print or save</source>
        <translation>Imprimir o guardar</translation>
    </message>
    <message>
        <source>Activity and rest, by the clock</source>
        <translation>Actividad y descanso, por reloj</translation>
    </message>
    <message>
        <source>In a flare</source>
        <translation>En un brote</translation>
    </message>
    <message>
        <source>kept on this computer</source>
        <translation>guardado en esta computadora</translation>
    </message>
    <message>
        <source>keeping…</source>
        <translation>guardando…</translation>
    </message>
    <message>
        <source>Your record is open to read, so nothing can be changed here.</source>
        <translation>Sus datos están abiertos solo para leer, así que aquí no se puede cambiar nada.</translation>
    </message>
</context>
<context>
    <name>ToolkitOverview</name>
    <message>
        <source>Toolkit</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>The exercises of the lessons, to come back to. All of it can be changed.</source>
        <translation>Los ejercicios de las lecciones, para volver a ellos. Todo se puede cambiar.</translation>
    </message>
</context>
<context>
    <name>ToolkitViewModel</name>
    <message>
        <source>Last changed: {day}</source>
        <translation>Último cambio: {day}</translation>
    </message>
    <message>
        <source>For most days</source>
        <translation>Para casi todos los días</translation>
    </message>
    <message>
        <source>For thoughts and feelings</source>
        <translation>Para pensamientos y sentimientos</translation>
    </message>
    <message>
        <source>For the night</source>
        <translation>Para la noche</translation>
    </message>
    <message>
        <source>For hard days</source>
        <translation>Para los días difíciles</translation>
    </message>
    <message>
        <source>With other people</source>
        <translation>Con otras personas</translation>
    </message>
    <message>
        <source>For the time ahead</source>
        <translation>Para el tiempo que viene</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Dark screen</source>
        <translation>Pantalla oscura</translation>
    </message>
    <message>
        <source>The sound goes on. Any key brings the picture back.</source>
        <translation>El sonido sigue. Cualquier tecla trae la imagen de vuelta.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Need help now still works.</source>
        <translation>“Necesito ayuda ahora” sigue funcionando.</translation>
    </message>
    <message>
        <source>Use it as it is</source>
        <translation>Usarlo tal como está</translation>
    </message>
    <message>
        <source>Save a copy of the file</source>
        <translation>Guardar una copia del archivo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>TroubleViewModel</name>
    <message>
        <source>The copy could not be written: {reason}. You might choose another folder.</source>
        <translation>No se pudo escribir la copia: {reason}. Puede elegir otra carpeta.</translation>
    </message>
    <message>
        <source>A copy is in {name} now.</source>
        <translation>Hay una copia en {name}.</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Your record is locked</source>
        <translation>Sus datos están bloqueados</translation>
    </message>
    <message>
        <source>Passcode</source>
        <translation>Clave de acceso</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>Five groups of four. Small letters will do, and the dashes can be left out.</source>
        <translation>Cinco grupos de cuatro. Sirven las minúsculas, y puede omitir los guiones.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Need help now</source>
        <translation>Necesito ayuda ahora</translation>
    </message>
    <message>
        <source>I am somebody else</source>
        <translation>Soy otra persona</translation>
    </message>
    <message>
        <source>Open with the recovery code</source>
        <translation>Abrir con el código de recuperación</translation>
    </message>
    <message>
        <source>The code is right</source>
        <translation>El código es correcto</translation>
    </message>
    <message>
        <source>Your passcode opens it.</source>
        <translation>Su clave de acceso lo abre.</translation>
    </message>
    <message>
        <source>You were shown it when you set the passcode.</source>
        <translation>Se le mostró cuando puso la clave de acceso.</translation>
    </message>
    <message>
        <source>Now choose a passcode that is easier to keep in mind.</source>
        <translation>Ahora elija una clave de acceso más fácil de recordar.</translation>
    </message>
    <message>
        <source>I forgot it</source>
        <translation>La olvidé</translation>
    </message>
    <message>
        <source>Back to the passcode</source>
        <translation>Volver a la clave de acceso</translation>
    </message>
    <message>
        <source>Open without a new one</source>
        <translation>Abrir sin una nueva</translation>
    </message>
    <message>
        <source>Take this passcode</source>
        <translation>Usar esta clave de acceso</translation>
    </message>
</context>
<context>
    <name>UnlockViewModel</name>
    <message>
        <source>That is not the recovery code. Nothing was changed.</source>
        <translation>Ese no es el código de recuperación. No se cambió nada.</translation>
    </message>
    <message>
        <source>That is not the passcode. Nothing was changed.</source>
        <translation>Esa no es la clave de acceso. No se cambió nada.</translation>
    </message>
    <message>
        <source>The file {name} is damaged or gone, so no passcode can be tried. Please put it back from a backup.</source>
        <translation>El archivo {name} está dañado o no está, así que no se puede probar ninguna clave. Por favor, recupérelo desde una copia.</translation>
    </message>
    <message>
        <source>The file could not be reached: {reason}. Please try again.</source>
        <translation>No se pudo llegar al archivo: {reason}. Por favor, intente de nuevo.</translation>
    </message>
    <message>
        <source>There is too little memory free. Please close other programs and try again.</source>
        <translation>Queda muy poca memoria libre. Por favor, cierre otros programas e intente de nuevo.</translation>
    </message>
    <message>
        <source>That did not work. Please try again.</source>
        <translation>Eso no funcionó. Por favor, intente de nuevo.</translation>
    </message>
    <message>
        <source>The new passcode could not be kept, so the old one still holds. {reason}</source>
        <translation>La nueva clave de acceso no se pudo guardar, así que vale la anterior. {reason}</translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message>
        <source>The page for my visit</source>
        <translation>La página para mi consulta</translation>
    </message>
    <message>
        <source>Back to progress</source>
        <translation>Volver a Progreso</translation>
    </message>
    <message>
        <source>One sheet for the few minutes you get. Nothing leaves but what you see here.</source>
        <translation>Una hoja para los pocos minutos que le dan. Solo sale lo que usted ve aquí.</translation>
    </message>
    <message>
        <source>The page as it will be printed</source>
        <translation>La página tal como se imprimirá</translation>
    </message>
    <message>
        <source>What goes on it</source>
        <translation>Qué va en ella</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Save as a web page</source>
        <translation>Guardar como página web</translation>
    </message>
    <message>
        <source>A web page can be read aloud by a screen reader. The PDF is best on paper.</source>
        <translation>Un lector de pantalla puede leer la página web en voz alta. En papel, el PDF es mejor.</translation>
    </message>
    <message>
        <source>What matters most to me</source>
        <translation>Lo que más me importa</translation>
    </message>
    <message>
        <source>How much pain limits my life</source>
        <translation>Cuánto limita mi vida el dolor</translation>
    </message>
    <message>
        <source>Pain, enjoyment and activity over time</source>
        <translation>Dolor, disfrute y actividad con el tiempo</translation>
    </message>
    <message>
        <source>Pain over time</source>
        <translation>Dolor con el tiempo</translation>
    </message>
    <message>
        <source>My goal</source>
        <translation>Mi meta</translation>
    </message>
    <message>
        <source>What I tried and how it went</source>
        <translation>Lo que probé y cómo me fue</translation>
    </message>
    <message>
        <source>My sleep</source>
        <translation>Mi sueño</translation>
    </message>
    <message>
        <source>Worry and mood</source>
        <translation>Preocupación y ánimo</translation>
    </message>
    <message>
        <source>My medicines</source>
        <translation>Mis medicinas</translation>
    </message>
    <message>
        <source>My questions</source>
        <translation>Mis preguntas</translation>
    </message>
    <message>
        <source>Nothing to say yet: {parts}.</source>
        <translation>Todavía no hay nada que decir: {parts}.</translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <translation>Archivo PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>Print the page for my visit</source>
        <translation>Imprimir la página para mi consulta</translation>
    </message>
</context>
<context>
    <name>VisitViewModel</name>
    <message>
        <source>The file {name} could not be written: {reason}. You might choose another folder.</source>
        <translation>El archivo {name} no se pudo escribir: {reason}. Puede elegir otra carpeta.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Guardado como {name}.</translation>
    </message>
</context>
<context>
    <name>WherePart</name>
    <message>
        <source>Where it hurts</source>
        <translation>Dónde duele</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Hoy no</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>No me corresponde</translation>
    </message>
    <message>
        <source>The parts of the body are shown</source>
        <translation>Se muestran las partes del cuerpo</translation>
    </message>
    <message>
        <source>Shows the parts of the body</source>
        <translation>Muestra las partes del cuerpo</translation>
    </message>
</context>
<context>
    <name>YesNoEditor</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>YouPart</name>
    <message>
        <source>What we may call you</source>
        <translation>Cómo podemos llamarle</translation>
    </message>
    <message>
        <source>A nickname will do, or nothing.</source>
        <translation>Basta con un apodo, o nada.</translation>
    </message>
    <message>
        <source>Country for the help lines</source>
        <translation>País de las líneas de ayuda</translation>
    </message>
    <message>
        <source>My day starts at</source>
        <translation>Mi día empieza a las</translation>
    </message>
    <message>
        <source>What you do before this hour still counts for the day before, so that a late night is not cut in two. What is kept already keeps its day.</source>
        <translation>Lo que hace antes de esta hora todavía cuenta para el día anterior, para que una noche larga no quede partida en dos. Lo que ya está guardado conserva su día.</translation>
    </message>
</context>
<context>
    <name>_Asking</name>
    <message>
        <source>Set a passcode</source>
        <translation>Poner una clave</translation>
    </message>
    <message>
        <source>Change the passcode</source>
        <translation>Cambiar la clave</translation>
    </message>
    <message>
        <source>Take the passcode away</source>
        <translation>Quitar la clave</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>Nuevo código de recuperación</translation>
    </message>
    <message>
        <source>You will then see a recovery code. Without the passcode and without that code no one can open it. Not even those who made MindBody can.</source>
        <translation>Después verá un código de recuperación. Sin la clave de acceso y sin ese código nadie puede abrirlo. Ni siquiera quienes hicieron MindBody.</translation>
    </message>
    <message>
        <source>Your recovery code stays. Copies you saved elsewhere keep the passcode they have now.</source>
        <translation>Su código de recuperación sigue siendo el mismo. Las copias que guardó en otro lugar conservan la clave que tienen ahora.</translation>
    </message>
    <message>
        <source>Anyone who uses this computer, or has its files, can then read it again.</source>
        <translation>Cualquiera que use esta computadora, o tenga sus archivos, podrá leerlo de nuevo.</translation>
    </message>
    <message>
        <source>The code you have now then opens nothing here any more.</source>
        <translation>El código que tiene ahora ya no abrirá nada aquí.</translation>
    </message>
    <message>
        <source>Set this passcode</source>
        <translation>Poner esta clave</translation>
    </message>
    <message>
        <source>Take the new one</source>
        <translation>Usar la nueva</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Quitarla</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>Crear un código nuevo</translation>
    </message>
    <message>
        <source>Your passcode now</source>
        <translation>Su clave de acceso actual</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
</context>
<context>
    <name>_Backup</name>
    <message>
        <source>Put it back ...</source>
        <translation>Recuperarla ...</translation>
    </message>
    <message>
        <source>Put back the backup of {when}</source>
        <translation>Recuperar la copia de {when}</translation>
    </message>
    <message>
        <source>Save a copy ...</source>
        <translation>Guardar una copia ...</translation>
    </message>
    <message>
        <source>Save a copy of the backup of {when}</source>
        <translation>Guardar en otro lugar la copia de {when}</translation>
    </message>
    <message>
        <source>Save a copy of the backup</source>
        <translation>Guardar una copia de seguridad en otro lugar</translation>
    </message>
</context>
<context>
    <name>_BeginAnew</name>
    <message>
        <source>Begin with an empty record</source>
        <translation>Empezar sin datos</translation>
    </message>
    <message>
        <source>The file that can&apos;t be used is moved aside and kept. You can still put a backup back later, in Settings.</source>
        <translation>El archivo que no se puede usar se aparta y se conserva. Más adelante todavía puede recuperar una copia, en Ajustes.</translation>
    </message>
    <message>
        <source>Begin with nothing in your record?</source>
        <translation>¿Empezar sin nada de lo que escribió?</translation>
    </message>
    <message>
        <source>Yes, begin anew</source>
        <translation>Sí, empezar de nuevo</translation>
    </message>
    <message>
        <source>No, leave it</source>
        <translation>No, dejarlo</translation>
    </message>
</context>
<context>
    <name>_BlockCard</name>
    <message>
        <source>Show all {count}</source>
        <translation>Mostrar todo ({count})</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Mostrar menos</translation>
    </message>
</context>
<context>
    <name>_CatchingUp</name>
    <message>
        <source>Do that</source>
        <translation>Hacer eso</translation>
    </message>
</context>
<context>
    <name>_CodeShown</name>
    <message>
        <source>Your recovery code</source>
        <translation>Su código de recuperación</translation>
    </message>
    <message>
        <source>Recovery code: {code}</source>
        <translation>Código de recuperación: {code}</translation>
    </message>
    <message>
        <source>**You see it only now.** It opens all of it when you forget the passcode. Without the passcode and without this code no one can open it. Not even those who made MindBody can.</source>
        <translation>**Solo lo ve ahora.** Lo abre todo si olvida la clave de acceso. Sin la clave de acceso y sin este código nadie puede abrirlo. Ni siquiera quienes hicieron MindBody.</translation>
    </message>
    <message>
        <source>Keep it where you keep important papers, not on this computer.</source>
        <translation>Guárdelo donde guarda sus papeles importantes, no en esta computadora.</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>Imprimirlo</translation>
    </message>
    <message>
        <source>Save it as a text file</source>
        <translation>Guardarlo como archivo de texto</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>Ya lo tengo</translation>
    </message>
    <message>
        <source>The code was sent to the printer.</source>
        <translation>El código se envió a la impresora.</translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation>Guardar el código de recuperación</translation>
    </message>
    <message>
        <source>Text file (*.txt)</source>
        <translation>Archivo de texto (*.txt)</translation>
    </message>
</context>
<context>
    <name>_Covers</name>
    <message>
        <source>**Locked:** all your ratings, answers and sessions, and every backup here.</source>
        <translation>**Bloqueado:** todas sus valoraciones, respuestas y sesiones, y todas las copias de seguridad aquí.</translation>
    </message>
    <message>
        <source>**Not locked:** your name, what you chose here, and the person to call on a bad day. The sounds you added. The files you saved in other places.</source>
        <translation>**No bloqueado:** su nombre, lo que eligió aquí y la persona a quien llamar en un mal día. Los sonidos que agregó. Los archivos que guardó en otros lugares.</translation>
    </message>
</context>
<context>
    <name>_CutOff</name>
    <message>
        <source>Go on with it</source>
        <translation>Seguir con ella</translation>
    </message>
</context>
<context>
    <name>_Detail</name>
    <message>
        <source>For someone who helps you with the computer</source>
        <translation>Para quien le ayude con la computadora</translation>
    </message>
    <message>
        <source>Copy these words</source>
        <translation>Copiar estas palabras</translation>
    </message>
</context>
<context>
    <name>_Foot</name>
    <message>
        <source>Undo: {change}</source>
        <translation>Deshacer: {change}</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>what came with the file</source>
        <translation>lo que vino con el archivo</translation>
    </message>
    <message>
        <source>country</source>
        <translation>país</translation>
    </message>
    <message>
        <source>your person</source>
        <translation>su persona</translation>
    </message>
    <message>
        <source>when my day starts</source>
        <translation>cuándo empieza mi día</translation>
    </message>
    <message>
        <source>when it locks</source>
        <translation>cuándo se bloquea</translation>
    </message>
    <message>
        <source>what matters</source>
        <translation>lo que importa</translation>
    </message>
    <message>
        <source>text size</source>
        <translation>tamaño del texto</translation>
    </message>
    <message>
        <source>large buttons</source>
        <translation>botones grandes</translation>
    </message>
    <message>
        <source>colours</source>
        <translation>colores</translation>
    </message>
    <message>
        <source>keep still</source>
        <translation>sin movimiento</translation>
    </message>
    <message>
        <source>words on the screen</source>
        <translation>palabras en la pantalla</translation>
    </message>
    <message>
        <source>who reads to you</source>
        <translation>quién le lee</translation>
    </message>
    <message>
        <source>reading each page</source>
        <translation>lectura de cada página</translation>
    </message>
    <message>
        <source>sound behind the voice</source>
        <translation>sonido detrás de la voz</translation>
    </message>
    <message>
        <source>bells</source>
        <translation>campanas</translation>
    </message>
    <message>
        <source>position</source>
        <translation>posición</translation>
    </message>
    <message>
        <source>where attention rests</source>
        <translation>dónde descansa la atención</translation>
    </message>
    <message>
        <source>eyes open</source>
        <translation>ojos abiertos</translation>
    </message>
    <message>
        <source>breathing steps</source>
        <translation>pasos de respiración</translation>
    </message>
    <message>
        <source>breath holds</source>
        <translation>retener el aire</translation>
    </message>
    <message>
        <source>parts left out</source>
        <translation>partes que se dejan fuera</translation>
    </message>
    <message>
        <source>reminders</source>
        <translation>recordatorios</translation>
    </message>
    <message>
        <source>what came from the group</source>
        <translation>lo que vino del grupo</translation>
    </message>
    <message>
        <source>staying beside the clock</source>
        <translation>quedarse junto al reloj</translation>
    </message>
    <message>
        <source>how loud it is</source>
        <translation>volumen</translation>
    </message>
</context>
<context>
    <name>_Kept</name>
    <message>
        <source>How it kept to its plan</source>
        <translation>Cómo se siguió el plan</translation>
    </message>
    <message>
        <source>Nothing was kept of its blocks.</source>
        <translation>No se guardó nada de sus bloques.</translation>
    </message>
    <message>
        <source>planned {planned}, took {taken}  ·  {stands}</source>
        <translation>previsto {planned}, duró {taken}  ·  {stands}</translation>
    </message>
</context>
<context>
    <name>_Level</name>
    <message>
        <source>Hear it</source>
        <translation>Oírlo</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Remove line {n}</source>
        <translation>Quitar la línea {n}</translation>
    </message>
</context>
<context>
    <name>_LogCard</name>
    <message>
        <source>Day by day</source>
        <translation>Día a día</translation>
    </message>
    <message>
        <source>Check-ins, sessions and your own lines, with their times.</source>
        <translation>Registros del día, sesiones y líneas suyas, con sus horas.</translation>
    </message>
    <message>
        <source>My log</source>
        <translation>Mi registro</translation>
    </message>
</context>
<context>
    <name>_NewGroup</name>
    <message>
        <source>Name of a new group</source>
        <translation>Nombre de un grupo nuevo</translation>
    </message>
    <message>
        <source>Such as the day you meet: Tuesdays at ten.</source>
        <translation>Por ejemplo, el día en que se reúnen: martes a las diez.</translation>
    </message>
    <message>
        <source>Add the group</source>
        <translation>Agregar el grupo</translation>
    </message>
</context>
<context>
    <name>_Note</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>About the session alone, and no one in it: the room, the time, what to change.</source>
        <translation>Solo sobre la sesión, no sobre las personas: la sala, la hora, qué cambiar.</translation>
    </message>
    <message>
        <source>Line {n}</source>
        <translation>Línea {n}</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Guardar la nota</translation>
    </message>
</context>
<context>
    <name>_Off</name>
    <message>
        <source>Set a passcode</source>
        <translation>Poner una clave</translation>
    </message>
    <message>
        <source>Anyone who uses this computer, or has its files, can read what is kept here. With a passcode they can&apos;t.</source>
        <translation>Cualquiera que use esta computadora, o tenga sus archivos, puede leer lo que se guarda aquí. Con una clave de acceso no puede.</translation>
    </message>
</context>
<context>
    <name>_On</name>
    <message>
        <source>A passcode is set.</source>
        <translation>Hay una clave de acceso.</translation>
    </message>
    <message>
        <source>Lock when nothing was touched for</source>
        <translation>Bloquear si no se toca nada durante</translation>
    </message>
    <message>
        <source>Never in the middle of a session or a practice. It tells you 20 seconds before.</source>
        <translation>Nunca en medio de una sesión o una práctica. Le avisa 20 segundos antes.</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>Change the passcode</source>
        <translation>Cambiar la clave</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>Nuevo código de recuperación</translation>
    </message>
    <message>
        <source>Take the passcode away</source>
        <translation>Quitar la clave</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count} minutos</translation>
    </message>
</context>
<context>
    <name>_Pack</name>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove {title}</source>
        <translation>Quitar {title}</translation>
    </message>
    <message>
        <source>This one can&apos;t be read any more, so it is left out. The first reason: {reason}</source>
        <translation>Este ya no se puede leer, así que queda fuera. El primer motivo: {reason}</translation>
    </message>
    <message>
        <source>Take “{title}” away? What you wrote in its lessons stays with you.</source>
        <translation>¿Quitar “{title}”? Lo que usted escribió en sus lecciones se queda con usted.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Quitarla</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
</context>
<context>
    <name>_Person</name>
    <message>
        <source>{dose} meetings</source>
        <translation>{dose} reuniones</translation>
    </message>
</context>
<context>
    <name>_Question</name>
    <message>
        <source>Delete everyone&apos;s data?</source>
        <translation>¿Borrar los datos de todas las personas?</translation>
    </message>
    <message>
        <source>Delete all that you wrote?</source>
        <translation>¿Borrar todo lo que escribió?</translation>
    </message>
    <message>
        <source>The records, answers and choices of every person on this computer.</source>
        <translation>Los datos, respuestas y elecciones de todas las personas en esta computadora.</translation>
    </message>
    <message>
        <source>Your record: every session, rating and answer, and all your choices.</source>
        <translation>Sus datos: cada sesión, valoración y respuesta, y todas sus elecciones.</translation>
    </message>
    <message>
        <source>All backups on this computer, and your own recordings.</source>
        <translation>Todas las copias de seguridad en esta computadora, y sus propias grabaciones.</translation>
    </message>
    <message>
        <source>There is no way back, not for us either.</source>
        <translation>No hay vuelta atrás, tampoco para nosotros.</translation>
    </message>
    <message>
        <source>Copies that you saved elsewhere, or that your computer makes by itself, stay where they are. So does what is kept about groups that are led here: it goes in its own window. To keep something, save it as a file first.</source>
        <translation>Las copias que usted guardó en otro lugar, o que su computadora hace por sí sola, se quedan donde están. También lo que se guarda de los grupos que se guían aquí: eso se borra en su propia ventana. Para conservar algo, guárdelo primero como archivo.</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Conservar todo</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Borrar para siempre</translation>
    </message>
</context>
<context>
    <name>_RecentCard</name>
    <message>
        <source>Lately</source>
        <translation>Últimamente</translation>
    </message>
</context>
<context>
    <name>_Recording</name>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Begin “{name}”</source>
        <translation>Empezar “{name}”</translation>
    </message>
    <message>
        <source>Rename “{name}”</source>
        <translation>Cambiar el nombre de “{name}”</translation>
    </message>
    <message>
        <source>Remove “{name}”</source>
        <translation>Quitar “{name}”</translation>
    </message>
    <message>
        <source>Name of the recording</source>
        <translation>Nombre de la grabación</translation>
    </message>
    <message>
        <source>Keep this name</source>
        <translation>Guardar este nombre</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Dejarlo como estaba</translation>
    </message>
</context>
<context>
    <name>_Refused</name>
    <message>
        <source>“{name}” was not taken in</source>
        <translation>“{name}” no se aceptó</translation>
    </message>
    <message>
        <source>It can&apos;t be opened: {reason}. You might try to copy it again.</source>
        <translation>No se puede abrir: {reason}. Puede intentar copiarlo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Whoever wrote it can mend it with this list.</source>
        <translation>No se cambió nada. Quien lo escribió puede corregirlo con esta lista.</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>Show all {n}</source>
        <translation>Mostrar todo ({n})</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Copiar la lista</translation>
    </message>
    <message>
        <source>Put this away</source>
        <translation>Quitar esto</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué es</translation>
    </message>
    <message>
        <source>At what time</source>
        <translation>A qué hora</translation>
    </message>
    <message>
        <source>On which days</source>
        <translation>Qué días</translation>
    </message>
</context>
<context>
    <name>_Sheet</name>
    <message>
        <source>Let my goal leave in my own words</source>
        <translation>Incluir mi meta con mis propias palabras</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>The first session</source>
        <translation>La primera sesión</translation>
    </message>
    <message>
        <source>The first step</source>
        <translation>El primer paso</translation>
    </message>
    <message>
        <source>The first rating</source>
        <translation>La primera valoración</translation>
    </message>
    <message>
        <source>The first entry of my log</source>
        <translation>La primera anotación de mi registro</translation>
    </message>
    <message>
        <source>The first note or answer</source>
        <translation>La primera nota o respuesta</translation>
    </message>
    <message>
        <source>The first answer to set questions</source>
        <translation>La primera respuesta a un cuestionario</translation>
    </message>
    <message>
        <source>The first lesson mark</source>
        <translation>La primera marca de lección</translation>
    </message>
    <message>
        <source>The first place to go on from</source>
        <translation>El primer lugar desde donde seguir</translation>
    </message>
    <message>
        <source>The file, all of it</source>
        <translation>El archivo, entero</translation>
    </message>
    <message>
        <source>The file, how it begins</source>
        <translation>El archivo, cómo empieza</translation>
    </message>
    <message>
        <source>{name}, all of it</source>
        <translation>{name}, entero</translation>
    </message>
    <message>
        <source>{name}, how it begins</source>
        <translation>{name}, cómo empieza</translation>
    </message>
</context>
<context>
    <name>_Signs</name>
    <message>
        <source>Stop signs</source>
        <translation>Señales de alto</translation>
    </message>
</context>
<context>
    <name>_Start</name>
    <message>
        <source>It is over</source>
        <translation>Ya terminó</translation>
    </message>
    <message>
        <source>Cut off. It can go on at the same block.</source>
        <translation>Se cortó. Puede seguir en el mismo bloque.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>_ToDo</name>
    <message>
        <source>To do at home</source>
        <translation>Para hacer en casa</translation>
    </message>
    <message>
        <source>For what they could not come to. Welcome back is enough said.</source>
        <translation>Por lo que no pudo ver. Basta con un “qué bueno que volvió”.</translation>
    </message>
    <message>
        <source>Nothing: there is no meeting to make up.</source>
        <translation>Nada: no hay ninguna reunión que recuperar.</translation>
    </message>
</context>
<context>
    <name>_TotalsCard</name>
    <message>
        <source>In all</source>
        <translation>En total</translation>
    </message>
    <message>
        <source>Short ones count as much as long ones.</source>
        <translation>Las cortas cuentan tanto como las largas.</translation>
    </message>
</context>
<context>
    <name>_VisitCard</name>
    <message>
        <source>For my next visit</source>
        <translation>Para mi próxima consulta</translation>
    </message>
    <message>
        <source>One printed page for the people who care for you. You choose what goes on it.</source>
        <translation>Una página impresa para quienes cuidan su salud. Usted elige qué va en ella.</translation>
    </message>
    <message>
        <source>Make the page</source>
        <translation>Hacer la página</translation>
    </message>
</context>
<context>
    <name>_WaysBack</name>
    <message>
        <source>Not this one</source>
        <translation>Esta no</translation>
    </message>
    <message>
        <source>Other backups</source>
        <translation>Otras copias</translation>
    </message>
    <message>
        <source>Choose a backup file ...</source>
        <translation>Elegir un archivo de copia ...</translation>
    </message>
    <message>
        <source>There is no backup on this computer. You may have one on a stick.</source>
        <translation>No hay ninguna copia de seguridad en esta computadora. Quizás tenga una en una memoria USB.</translation>
    </message>
    <message>
        <source>Your newest good backup</source>
        <translation>Su copia buena más nueva</translation>
    </message>
</context>
<context>
    <name>_WeekCard</name>
    <message>
        <source>The last seven days</source>
        <translation>Los últimos siete días</translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message>
        <source>MindBody backup (*.mindbody)</source>
        <translation>Copia de seguridad de MindBody (*.mindbody)</translation>
    </message>
    <message>
        <source>Put a backup back from a file</source>
        <translation>Recuperar una copia desde un archivo</translation>
    </message>
</context>
<context>
    <name>days</name>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
</context>
<context>
    <name>field</name>
    <message>
        <source>{used} of {limit} characters</source>
        <translation>{used} de {limit} caracteres</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>What is in it</source>
        <translation>Qué hay dentro</translation>
    </message>
</context>
<context>
    <name>part</name>
    <message>
        <source>It teaches skills for living with long-lasting pain.</source>
        <translation>Enseña maneras de vivir con un dolor que dura.</translation>
    </message>
    <message>
        <source>It works with no network. It sends nothing anywhere.</source>
        <translation>Funciona sin conexión. No envía nada a ninguna parte.</translation>
    </message>
    <message>
        <source>The program: MIT licence.</source>
        <translation>El programa: licencia MIT.</translation>
    </message>
    <message>
        <source>Lessons, practices, pictures and sounds: CC BY 4.0. Questionnaires keep their own terms.</source>
        <translation>Lecciones, prácticas, imágenes y sonidos: CC BY 4.0. Los cuestionarios conservan sus propias condiciones.</translation>
    </message>
    <message>
        <source>Type: Atkinson Hyperlegible, by the Braille Institute, SIL Open Font License.</source>
        <translation>Letra: Atkinson Hyperlegible, del Braille Institute, SIL Open Font License.</translation>
    </message>
    <message>
        <source>Windows and sound: Qt and PySide6, LGPL version 3.</source>
        <translation>Ventanas y sonido: Qt y PySide6, LGPL versión 3.</translation>
    </message>
    <message>
        <source>Also inside, MIT: SQLAlchemy, Alembic, pydantic, ruamel.yaml, markdown-it-py.</source>
        <translation>También incluye, con MIT: SQLAlchemy, Alembic, pydantic, ruamel.yaml, markdown-it-py.</translation>
    </message>
    <message>
        <source>MIT too: pydub, appdirs, argon2-cffi, annotated-types.</source>
        <translation>También con MIT: pydub, appdirs, argon2-cffi, annotated-types.</translation>
    </message>
    <message>
        <source>BSD: NumPy, soundfile, SQLCipher, cryptography.</source>
        <translation>BSD: NumPy, soundfile, SQLCipher, cryptography.</translation>
    </message>
    <message>
        <source>Other terms: sqlcipher3 (zlib), soxr (LGPL), audioop-lts (PSF).</source>
        <translation>Otras condiciones: sqlcipher3 (zlib), soxr (LGPL), audioop-lts (PSF).</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>Person without a name</source>
        <translation>Persona sin nombre</translation>
    </message>
    <message>
        <source>Person without a name, {n}</source>
        <translation>Persona sin nombre, {n}</translation>
    </message>
</context>
<context>
    <name>progress</name>
    <message>
        <source>This part could not be read. Your record is as it was. Please try again later.</source>
        <translation>Esta parte no se pudo leer. Sus datos están como antes. Por favor, intente de nuevo más tarde.</translation>
    </message>
</context>
<context>
    <name>reading</name>
    <message>
        <source>{name}, chosen</source>
        <translation>{name}, elegido</translation>
    </message>
</context>
<context>
    <name>self._settings</name>
    <message>
        <source>Nothing can be kept here, because the folder can&apos;t be written to.</source>
        <translation>Aquí no se puede guardar nada, porque no se puede escribir en la carpeta.</translation>
    </message>
</context>
</TS>
